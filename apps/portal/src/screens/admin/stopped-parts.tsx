import type { ReactNode } from 'react';
import type { Part, Work } from '../../api/installation';
import { Status } from '../../kit/status';
import { useText } from '../../text/use-text';
import { plainPosition } from './work-progress';

const readsTheLog = 'greengate doctor';
/** Needs a person: it will not go on by itself. */
export const hasStopped = ({ state }: Part): boolean => state === 'faulted' || state === 'lost' || state === 'nobody';

/** The event in the way, and where it lies. */
export function Cause({ cause }: { readonly cause: NonNullable<Work['cause']> }): ReactNode {
  const { t } = useText();
  const { error, type, position, eventId } = cause;
  return (
    <span className="block">
      {position === undefined ? t('admin.health.cause', { error }) : t('admin.health.cause-at', { error, type: type ?? '', position: plainPosition(position) })}
      {eventId === undefined ? null : <span className="block digest">{eventId}</span>}
    </span>
  );
}

function Remedy({ part: { state, cause, kind } }: { readonly part: Part }): ReactNode {
  const { t } = useText();
  if (state === 'nobody') return <p>{t('admin.health.nobody.do')}</p>;
  if (state === 'lost') return <p>{t('admin.health.lost.do')}</p>;
  if (cause?.error === 'NewerEventError') return <p>{t('admin.health.newer.do')}</p>;
  const to = Number(cause?.position ?? 0);
  return (
    <ol className="numbered">
      <li>
        {t('admin.health.poison.look')} {cause?.position === undefined ? null : <code>{`greengate export events --from ${to - 1} --to ${to}`}</code>}
      </li>
      <li>
        {t('admin.health.poison.doctor')} <code>{readsTheLog}</code>
      </li>
      <li>{t(kind === 'projection' ? 'admin.health.poison.mend-view' : 'admin.health.poison.mend')}</li>
    </ol>
  );
}

/** What stopped, at which event, and what to do about it. */
export function StoppedParts({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  const { t } = useText();
  const stopped = parts.filter(hasStopped);
  if (stopped.length === 0) return null;
  return (
    <section className="card" aria-labelledby="stopped">
      <h2 id="stopped">{t('admin.health.stopped')}</h2>
      <p>{t('admin.health.stopped.text')}</p>
      <ul className="tasks">
        {stopped.map((part) => (
          <li key={`${part.kind} ${part.name}`} className="stack">
            <span>
              <Status tone="error">{t(`admin.health.state.${part.state}`)}</Status> <strong>{part.name}</strong> <span className="muted">{t(`admin.health.kind.${part.kind}`)}</span>
              {part.cause === null ? null : <Cause cause={part.cause} />}
            </span>
            <Remedy part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}
