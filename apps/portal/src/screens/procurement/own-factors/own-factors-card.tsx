import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ownFactorsQuery, type OwnFactor } from '../../../api/own-factors';
import type { Pair } from '../../../api/purchasing';
import { useSession } from '../../../api/session';
import { Button } from '../../../kit/button';
import { ListFoot } from '../../../kit/list-foot';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { DecideDialog, type FactorDecision } from './decide-dialog';
import { factorName, valueText } from './factor-facts';

const deciders = new Set(['programme-owner', 'analyst']);
const tones = { proposed: 'warn', approved: 'ok', refused: 'plain' } as const;

function Item({ own, onDecide }: { readonly own: OwnFactor; readonly onDecide: (decision: FactorDecision) => void }): ReactNode {
  const { t, language } = useText();
  const { actor, roles } = useSession();
  const { factor, status, proposedAt, decidedAt, reason } = own;
  const name = factorName(factor, language);
  const refused = !roles.some((role) => deciders.has(role)) ? t('procurement.own-factors.deciders') : actor.id === own.proposedBy ? t('procurement.own-factors.own') : undefined;
  return (
    <li className="stack">
      <span>
        <Status tone={tones[status]}>{t(`procurement.own-factors.status.${status}`)}</Status> <strong>{name}</strong> {valueText(factor)}
      </span>
      <span className="muted">
        {t('procurement.own-factors.proposed-on', { day: dayText(proposedAt.slice(0, 10), language) })}
        {decidedAt === null ? '' : ` · ${t('procurement.own-factors.decided-on', { day: dayText(decidedAt.slice(0, 10), language) })}`}
        {reason === null ? '' : ` · ${reason}`}
      </span>
      {status === 'proposed' ? (
        <span className="row">
          {(['approve', 'refuse'] as const).map((decision) => (
            <Button key={decision} small look={decision === 'approve' ? 'ordinary' : 'danger'} refused={refused} label={t(`procurement.own-factors.${decision}-of`, { name })} onPress={() => onDecide({ decision, own })}>
              {t(`procurement.own-factors.${decision}`)}
            </Button>
          ))}
          {refused === undefined ? null : <span className="muted">{refused}</span>}
        </span>
      ) : null}
    </li>
  );
}

/** With which factors of its own does the supplier want to calculate, and may it? */
export function OwnFactorsCard({ pair, organisationId, country }: { readonly pair: Pair; readonly organisationId: string; readonly country: string | null }): ReactNode {
  const { t } = useText();
  const query = useInfiniteQuery(ownFactorsQuery(pair));
  const [deciding, setDeciding] = useState<FactorDecision>();
  return (
    <section className="card" aria-labelledby="own-factors">
      <h2 id="own-factors">{t('procurement.own-factors.title')}</h2>
      <Loaded query={query} lines={2}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const ordered = [...items.filter(({ status }) => status === 'proposed'), ...items.filter(({ status }) => status !== 'proposed')];
          return (
            <>
              {ordered.length === 0 ? <p className="muted">{t('procurement.own-factors.none')}</p> : null}
              <ul className="tasks">
                {ordered.map((own) => (
                  <Item key={own.customFactorId} own={own} onDecide={setDeciding} />
                ))}
              </ul>
              <ListFoot query={query} more={t('procurement.more')} />
            </>
          );
        }}
      </Loaded>
      {deciding === undefined ? null : <DecideDialog {...deciding} organisationId={organisationId} country={country} onClose={() => setDeciding(undefined)} />}
    </section>
  );
}
