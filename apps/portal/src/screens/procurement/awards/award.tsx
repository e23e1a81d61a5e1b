import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { awardQuery, withdrawAward, type Award } from '../../../api/awards';
import { useProgramme } from '../../../api/programmes';
import { useSession } from '../../../api/session';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { Tier } from '../../../kit/tier';
import { Gate } from '../../../score/gate';
import { dayText, instantText } from '../../../text/days';
import { moneyText, numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { mayDecideAwards } from './may-decide';

const route = getRouteApi('/inside/p/awards/$awardId');

/** How everybody stood on the day: what is recorded, whatever became of them since. */
function Candidates({ award: { candidates, chosen, better, amount } }: { readonly award: Award }): ReactNode {
  const { t, language } = useText();
  return (
    <Scroll label={t('procurement.award.candidates')} folds>
      <table className="table">
        <caption className="visually-hidden">{t('procurement.award.candidates')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procurement.column.name')}</th>
            <th scope="col">{t('procurement.column.tier')}</th>
            <th scope="col" className="num">
              {t('procurement.column.score')}
            </th>
            <th scope="col">{t('procurement.column.gate')}</th>
            <th scope="col" className="num">
              {t('procurement.award.price')}
            </th>
            <th scope="col">{t('procurement.award.rules')}</th>
            <th scope="col">{t('procurement.award.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ supplierId, name, tier, score, gate, price, rulesetId, barred }) => (
            <tr key={supplierId}>
              <th scope="row" className="wrap">
                <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
                  {name}
                </Link>
              </th>
              <td>
                <Tier tier={tier} />
              </td>
              <td className="num">{score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 })}</td>
              <td>
                <Gate decision={gate?.decision ?? null} />
              </td>
              <td className="num">{moneyText(price, amount.currency, language, 2)}</td>
              <td>{rulesetId ?? '—'}</td>
              <td>
                {supplierId === chosen ? <Status tone="ok">{t('procurement.award.was-chosen')}</Status> : null}
                {better.includes(supplierId) ? <Status tone="warn">{t('procurement.award.stood-better')}</Status> : null}
                {barred === null ? null : <Status tone="error">{t('procurement.award.was-barred')}</Status>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Withdraw({ programmeId, awardId }: { readonly programmeId: string; readonly awardId: string }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: () => withdrawAward(programmeId, awardId, reason.trim()),
    onSuccess: async () => {
      announce(t('procurement.award.withdrawn'));
      setOpen(false);
      await client.invalidateQueries({ predicate: ({ queryKey }) => ['award', 'awards', 'awarded-by-tier'].includes(String(queryKey[0])) });
    },
  });
  const missing = reason.trim() === '';
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('procurement.award.withdraw')}</Button>
      <Dialog title={t('procurement.award.withdraw')} open={open} onClose={() => setOpen(false)}>
        <DialogForm action={t('procurement.award.withdraw')} look="danger" error={send.error} busy={send.isPending} ready={!missing} onSend={() => send.mutate()} onClose={() => setOpen(false)}>
          {(tried) => (
            <>
              <p className="muted">{t('procurement.award.withdraw.help')}</p>
              <TextField lines label={t('procurement.award.withdraw.reason')} value={reason} onChange={setReason} fault={tried && missing ? t('procurement.award.withdraw.missing') : undefined} />
            </>
          )}
        </DialogForm>
      </Dialog>
    </>
  );
}

function Facts({ award }: { readonly award: Award }): ReactNode {
  const { t, language } = useText();
  const { actor } = useSession();
  const { amount, period, decidedAt, decidedBy, asOf, position, unratedAs, reasonCode, reason } = award;
  return (
    <section className="card" aria-labelledby="decision">
      <h2 id="decision">{t('procurement.award.decision')}</h2>
      <dl className="facts">
        <dt>{t('procurement.award.amount')}</dt>
        <dd>{moneyText(amount.amount, amount.currency, language, 2)}</dd>
        <dt>{t('procurement.award.period')}</dt>
        <dd>{t('procurement.award.period.line', { from: dayText(period.from, language), to: dayText(period.to, language) })}</dd>
        <dt>{t('procurement.awards.why')}</dt>
        <dd>{reasonCode === null && reason === null ? t('procurement.award.no-reason') : [reasonCode === null ? '' : t(`procurement.award.reason-code.${reasonCode}`), reason ?? ''].filter(Boolean).join(' · ')}</dd>
        <dt>{t('procurement.award.decided-at')}</dt>
        <dd>{instantText(decidedAt, language)}</dd>
        <dt>{t('procurement.award.decided-by')}</dt>
        <dd>{decidedBy === actor.id ? t('procurement.award.you') : <span className="digest">{decidedBy}</span>}</dd>
        <dt>{t('procurement.award.position')}</dt>
        <dd>{t('procurement.award.position.line', { asOf: asOf.replace(/^0+(?=\d)/, ''), position: position.replace(/^0+(?=\d)/, ''), tier: unratedAs })}</dd>
      </dl>
    </section>
  );
}

/** Why was it bought there? The decision as it was made, with what was known. */
export function AwardPage(): ReactNode {
  const { t, language } = useText();
  const { awardId } = route.useParams();
  const { programme } = useProgramme();
  const { roles } = useSession();
  const programmeId = programme?.programmeId ?? '';
  const query = useQuery(awardQuery(programmeId, awardId));
  const title = query.data === undefined ? t('procurement.award.title') : t('procurement.award.title.of', { category: query.data.category });
  return (
    <Page title={title} actions={query.data?.withdrawn === null && mayDecideAwards(roles) ? <Withdraw programmeId={programmeId} awardId={awardId} /> : undefined}>
      <p>
        <Link to="/p/awards">{t('procurement.award.back')}</Link>
      </p>
      <Loaded query={query} lines={8}>
        {(award) => (
          <>
            {award.withdrawn === null ? null : <p className="note warn">{t('procurement.award.was-withdrawn', { at: instantText(award.withdrawn.at, language), reason: award.withdrawn.reason })}</p>}
            <Facts award={award} />
            <section className="card" aria-labelledby="candidates">
              <h2 id="candidates">{t('procurement.award.candidates')}</h2>
              <Candidates award={award} />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
