import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { comparisonQuery, correctTotals, disclosureQuery, restateTotals, type Disclosure } from '../../../api/restatement';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { TextField } from '../../../kit/field';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { EffectText } from '../../../restatement/change';
import { Versions } from '../../../restatement/versions';
import { dayText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { WithOwnSupplier } from '../own';
import { CauseFields, causeOf, noCause, type CauseForm } from './cause-fields';
import { formOf, inventoryOf, totalNames, typedOf, unreadable, type TotalsForm } from './totals-form';
import { WhatARestatementIs } from './what-a-restatement-is';

const route = getRouteApi('/inside/s/disclosures/$disclosureId/totals');

interface FieldsProps {
  readonly disclosure: Disclosure;
  readonly form: TotalsForm;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<TotalsForm>) => void;
}

/** Each figure with what stood there before. */
function Fields({ disclosure, form, faults, onChange }: FieldsProps): ReactNode {
  const { t, language } = useText();
  const old = disclosure.accepted ?? disclosure.current;
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.id === id)?.text;
  const stood = (value: string): string => t('supplier.restate.stood', { value: value === '' ? t('kit.measured.none') : numberText(value, language) });
  const tonnes = 't CO₂e';
  return (
    <>
      {totalNames.map((name) => (
        <TextField key={name} id={name} number label={t('supplier.restate.figure', { name: t(`supplier.restate.${name}`), unit: tonnes })} help={stood(typedOf(old[name]))} fault={faultOf(name)} value={form[name]} onChange={(value) => onChange({ [name]: value })} />
      ))}
      {old.scope3.map((line) =>
        line.status === 'reported' ? (
          <TextField key={line.category} id={`scope3-${line.category}`} number label={t('supplier.restate.figure', { name: t('kit.versions.scope3', { subject: String(line.category) }), unit: tonnes })} help={stood(line.value)} fault={faultOf(`scope3-${line.category}`)} value={form.scope3[line.category] ?? ''} onChange={(value) => onChange({ scope3: { ...form.scope3, [line.category]: value } })} />
        ) : null,
      )}
      {old.revenue === null ? null : <TextField id="revenue" number label={t('supplier.restate.figure', { name: t('kit.versions.revenue', { subject: '' }), unit: old.revenue.currency })} help={stood(old.revenue.amount)} fault={faultOf('revenue')} value={form.revenue} onChange={(revenue) => onChange({ revenue })} />}
      {old.output.map(({ product, quantity }, index) => (
        <TextField key={`${product} ${quantity.unit}`} id={`output-${index}`} number label={t('supplier.restate.figure', { name: product, unit: quantity.unit })} help={stood(quantity.value)} fault={faultOf(`output-${index}`)} value={form.output[index] ?? ''} onChange={(value) => onChange({ output: { ...form.output, [index]: value } })} />
      ))}
    </>
  );
}

/** Other totals, compared before they are sent: old and new per figure, and the effect on scope 1 and 2. */
function Form({ disclosure }: { readonly disclosure: Disclosure }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const restates = disclosure.status === 'accepted';
  const before = disclosure.accepted ?? disclosure.current;
  const [form, setForm] = useState(() => formOf(disclosure.current));
  const [cause, setCause] = useState<CauseForm>(noCause);
  const [round, setRound] = useState(0);
  const comparison = useQuery(comparisonQuery).data;
  const after = inventoryOf(form, disclosure.current);
  const same = JSON.stringify(after) === JSON.stringify(disclosure.current);
  const said = causeOf(cause);
  const faults = (): readonly Fault[] => [
    ...unreadable(form).map((id) => ({ id, text: t('supplier.restate.number', { name: document.querySelector(`label[for="${id}"]`)?.textContent.trim() ?? id }) })),
    ...(restates && cause.causeKind === '' ? [{ id: 'cause-kind', text: t('supplier.restate.kind-missing') }] : []),
    ...(restates && cause.causeKind !== '' && said === undefined ? [{ id: 'cause', text: t('supplier.restate.reason-missing') }] : []),
  ];
  const [shown, setShown] = useState<readonly Fault[]>([]);
  const send = useMutation({
    mutationFn: () => (restates && said !== undefined ? restateTotals(disclosure, after, said) : correctTotals(disclosure, after)),
    onSuccess: async () => {
      announce(t('supplier.restate.sent'));
      await client.invalidateQueries();
      await navigate({ to: '/s/receipts/$disclosureId', params: { disclosureId: disclosure.disclosureId } });
    },
  });
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faults();
        setShown(found);
        setRound(round + 1);
        if (found.length === 0 && !same) send.mutate();
      }}
    >
      <ErrorSummary faults={shown} round={round} />
      {send.isError ? <ProblemNote error={send.error} /> : null}
      {restates ? (
        <>
          <WhatARestatementIs />
          <CauseFields form={cause} tried={round > 0} onChange={setCause} />
        </>
      ) : null}
      <p className="muted">{t('supplier.restate.blank')}</p>
      <Fields disclosure={disclosure} form={form} faults={shown} onChange={(part) => setForm({ ...form, ...part })} />
      <h2>{t('supplier.check.title')}</h2>
      <p className="muted">{t('supplier.check.help')}</p>
      <Versions title={t('kit.versions.title')} before={before} after={after} heads={[t('kit.versions.before'), t('kit.versions.after')]} />
      <p>
        {t('kit.versions.effect')}: <strong>{comparison === undefined ? '—' : <EffectText effect={comparison.restatementEffect(before, after)} />}</strong>
      </p>
      <div>
        <Button type="submit" look="primary" busy={send.isPending} refused={same ? t('supplier.restate.nothing') : undefined}>
          {t('supplier.restate.send')}
        </Button>
      </div>
      {same ? <p className="muted">{t('supplier.restate.nothing')}</p> : null}
    </form>
  );
}

function Chosen({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const { disclosureId } = route.useParams();
  const query = useQuery(disclosureQuery({ supplierId, disclosureId }));
  const period = query.data === undefined ? undefined : t('supplier.disclosures.period', { from: dayText(query.data.periodFrom, language), to: dayText(query.data.periodTo, language) });
  return (
    <Page title={t('supplier.restate.title')} lead={period} actions={<Link to="/s/disclosures/$disclosureId" params={{ disclosureId }}>{t('supplier.restate.back')}</Link>}>
      <Loaded query={query}>{(disclosure) => (disclosure.status === 'withdrawn' ? <p>{t('supplier.disclosure.withdrawn')}</p> : <Form disclosure={disclosure} />)}</Loaded>
    </Page>
  );
}

/** How do I correct figures that I gave as totals? */
export const RestateTotals = (): ReactNode => <WithOwnSupplier>{(own) => <Chosen {...own} />}</WithOwnSupplier>;
