import type { ReactNode } from 'react';
import type { Work } from '../../api/installation';
import { Status, type Tone } from '../../kit/status';
import { instantText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { useText } from '../../text/use-text';

const tones: Readonly<Record<Work['state'], Tone>> = { asked: 'info', running: 'info', done: 'ok', failed: 'error' };
export const plainPosition = (position: string): string => position.replace(/^0+(?=\d)/, '');

/** How far something long is, as its process last said; and when it ended. */
export function WorkProgress({ work, label, unit }: { readonly work: Work; readonly label: string; readonly unit: 'events' | 'bytes' | 'steps' }): ReactNode {
  const { t, language } = useText();
  const { state, done, total, askedAt, endedAt, phase } = work;
  const count = (value: number): string => numberText(String(value), language);
  return (
    <>
      <span className="row">
        <Status tone={tones[state]}>{t(`admin.work.${state}`)}</Status>
        {phase === null ? null : <span>{t(`admin.work.phase.${phase}`)}</span>}
        <span className="muted">{instantText(endedAt ?? askedAt, language)}</span>
      </span>
      {state !== 'running' ? null : (
        <>
          <progress aria-label={label} {...(total === null ? {} : { max: Math.max(total, 1), value: done })} />
          {total === null ? null : <span className="block">{t(`admin.work.counted.${unit}`, { done: count(done), total: count(total) })}</span>}
        </>
      )}
      {state === 'done' && total !== null && unit !== 'steps' ? <span className="block">{t(`admin.work.counted.${unit}`, { done: count(done), total: count(total) })}</span> : null}
    </>
  );
}
