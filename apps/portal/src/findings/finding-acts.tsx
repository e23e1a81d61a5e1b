import { useState, type ReactNode } from 'react';
import type { WholeFinding } from '../api/findings';
import { Button } from '../kit/button';
import { useText } from '../text/use-text';
import { ActDialog } from './act-dialog';
import { isGrave, isOffered, refusalText, type OfferedAct } from './act-words';

/** What whoever looks may do now; and what not, with the reason. The server says which. */
export function FindingActs({ finding }: { readonly finding: WholeFinding }): ReactNode {
  const { t } = useText();
  const [acting, setActing] = useState<OfferedAct>();
  const offered = finding.acts.filter(isOffered);
  const possible = offered.filter(({ refusal }) => refusal === null);
  const first = possible.find(({ act }) => !isGrave.has(act))?.act;
  return (
    <section className="card">
      <h2>{t('findings.now')}</h2>
      <p>{t(`findings.next.${finding.grade === 'observation' && finding.state === 'open' ? 'observation' : finding.state}`)}</p>
      {offered.length === 0 ? <p className="muted">{t('findings.only-reads')}</p> : null}
      {possible.length === 0 ? null : (
        <div className="row">
          {possible.map(({ act }) => (
            <Button key={act} look={act === first ? 'primary' : 'ordinary'} onPress={() => setActing(act)}>
              {t(`findings.act.${act}`)}
            </Button>
          ))}
        </div>
      )}
      {offered.length === possible.length ? null : (
        <details open={possible.length === 0}>
          <summary>{t('findings.not-now', { count: offered.length - possible.length })}</summary>
          <ul className="tasks">
            {offered.map(({ act, refusal }) =>
              refusal === null ? null : (
                <li key={act} className="stack">
                  <div>
                    <Button small refused={refusalText(act, refusal, t)}>
                      {t(`findings.act.${act}`)}
                    </Button>
                  </div>
                  <span>{refusalText(act, refusal, t)}</span>
                </li>
              ),
            )}
          </ul>
        </details>
      )}
      {acting === undefined ? null : <ActDialog finding={finding} act={acting} onClose={() => setActing(undefined)} />}
    </section>
  );
}
