import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { comparisonQuery, decideAward, fewestCandidates, type Comparison } from '../../../api/awards';
import { useProgramme, type Programme } from '../../../api/programmes';
import { useSession } from '../../../api/session';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { SelectField, TextField } from '../../../kit/field';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { metricText } from '../../../score/reason-text';
import { amountOf } from '../../../text/amount-input';
import { useText } from '../../../text/use-text';
import { emptyForm, faultsOf, type AwardForm } from './award-form';
import { candidatesOf } from './award-search';
import { Choice } from './choice';
import { ComparisonTable } from './comparison';
import { mayDecideAwards } from './may-decide';

const route = getRouteApi('/inside/p/awards/new');
const currencies = ['CNY', 'TWD', 'USD', 'EUR'] as const;
const typingPause = 300;

interface PartProps {
  readonly form: AwardForm;
  readonly change: (part: Partial<AwardForm>) => void;
  readonly faultOf: (id: string) => string | undefined;
}

function What({ form, change, faultOf }: PartProps): ReactNode {
  const { t } = useText();
  const offered = [...new Set([form.currency, ...currencies])];
  const field = (name: 'category' | 'amount' | 'currency' | 'from' | 'to') => ({ id: `award-${name}`, value: form[name], fault: faultOf(`award-${name}`), onChange: (value: string) => change({ [name]: value }) });
  return (
    <section className="card" aria-labelledby="what">
      <h2 id="what">{t('procurement.award.what')}</h2>
      <div className="fields">
        <TextField label={t('procurement.award.category')} {...field('category')} />
        <TextField number label={t('procurement.award.amount')} {...field('amount')} />
        <SelectField label={t('procurement.award.currency')} {...field('currency')} options={offered.map((value) => ({ value, text: value }))} />
        <TextField type="date" label={t('procurement.award.from')} {...field('from')} />
        <TextField type="date" label={t('procurement.award.to')} {...field('to')} />
      </div>
    </section>
  );
}

function Offers({ form, change, faultOf, comparison }: PartProps & { readonly comparison: Comparison }): ReactNode {
  const { t } = useText();
  return (
    <section className="card" aria-labelledby="offers">
      <h2 id="offers">{t('procurement.award.offers')}</h2>
      <p className="muted">{t('procurement.award.offers.help', { currency: form.currency })}</p>
      <div className="fields">
        {comparison.suppliers.map(({ supplierId, name }) => (
          <TextField
            key={supplierId}
            number
            id={`award-price-${supplierId}`}
            label={name}
            fault={faultOf(`award-price-${supplierId}`)}
            value={form.prices[supplierId] ?? ''}
            onChange={(price) => change({ prices: { ...form.prices, [supplierId]: price } })}
          />
        ))}
      </div>
    </section>
  );
}

/** Prices as the server takes them, once the typing pauses: it is asked again what they mean. */
function usePrices(form: AwardForm, suppliers: readonly string[]): readonly string[] {
  const now = suppliers.map((id) => amountOf(form.prices[id] ?? '') ?? '').join(',');
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), typingPause);
    return () => clearTimeout(timer);
  }, [now]);
  return settled.split(',');
}

const decisionOf = (form: AwardForm, { suppliers }: Comparison) => ({
  category: form.category.trim(),
  amount: { amount: amountOf(form.amount) ?? '', currency: form.currency },
  period: { from: form.from, to: form.to },
  offers: suppliers.map(({ supplierId }) => ({ supplierId, price: amountOf(form.prices[supplierId] ?? '') ?? '' })),
  chosen: form.chosen,
  reasonCode: form.reasonCode === '' ? null : form.reasonCode,
  reason: form.reason.trim() === '' ? null : form.reason.trim(),
});

function Decide({ programme, comparison, form, change }: { readonly programme: Programme; readonly comparison: Comparison; readonly form: AwardForm; readonly change: PartProps['change'] }): ReactNode {
  const { t } = useText();
  const { roles } = useSession();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.id === id)?.text;
  const send = useMutation({
    mutationFn: () => decideAward(programme.programmeId, decisionOf(form, comparison)),
    onSuccess: async ({ awardId }) => {
      announce(t('procurement.award.decided'));
      await client.invalidateQueries({ predicate: ({ queryKey }) => ['awards', 'awarded-by-tier'].includes(String(queryKey[0])) });
      await navigate({ to: '/p/awards/$awardId', params: { awardId } });
    },
  });
  const refused = mayDecideAwards(roles) ? undefined : t('procurement.award.roles');
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsOf(form, comparison.suppliers, t);
        setFaults(found);
        setRound(round + 1);
        if (found.length === 0 && refused === undefined) send.mutate();
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      <What form={form} change={change} faultOf={faultOf} />
      <Offers form={form} change={change} faultOf={faultOf} comparison={comparison} />
      <section className="card" aria-labelledby="side-by-side">
        <h2 id="side-by-side">{t('procurement.award.comparison')}</h2>
        <p className="muted">{t('procurement.award.comparison.help', { metric: comparison.metric === null ? '—' : metricText(comparison.metric, t), tier: comparison.unratedAs })}</p>
        <ComparisonTable comparison={comparison} />
      </section>
      <Choice suppliers={comparison.suppliers} form={form} change={change} faults={faults} />
      {send.isError ? <ProblemNote error={send.error} /> : null}
      <div className="row">
        <Button type="submit" look="primary" busy={send.isPending} refused={refused}>
          {t('procurement.award.decide')}
        </Button>
        {refused === undefined ? null : <span className="muted">{refused}</span>}
      </div>
    </form>
  );
}

function Candidates({ programme, suppliers }: { readonly programme: Programme; readonly suppliers: readonly string[] }): ReactNode {
  const [form, setForm] = useState(() => emptyForm(programme.currency));
  const prices = usePrices(form, suppliers);
  const query = useQuery(comparisonQuery(programme.programmeId, suppliers, prices, form.currency));
  return (
    <Loaded query={query} lines={12}>
      {(comparison) => <Decide programme={programme} comparison={comparison} form={form} change={(part) => setForm((old) => ({ ...old, ...part }))} />}
    </Loaded>
  );
}

/** Whom to buy from? Two to six suppliers as they stand today beside their offers; a worse tier than could be had needs a reason. */
export function NewAward(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const suppliers = candidatesOf(route.useSearch());
  return (
    <Page title={t('procurement.award.new')} lead={t('procurement.award.new.lead')}>
      {programme === undefined || suppliers.length < fewestCandidates ? (
        <Empty title={t('procurement.award.pick')}>
          <p>{t('procurement.award.pick.text')}</p>
          <p>
            <Link to="/p/suppliers">{t('procurement.award.pick.link')}</Link>
          </p>
        </Empty>
      ) : (
        <Candidates key={suppliers.join(',')} programme={programme} suppliers={suppliers} />
      )}
    </Page>
  );
}
