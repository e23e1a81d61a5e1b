import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { cancelImport, isRunning, resumeImport, type ImportStatus } from '../../../api/imports';
import { Button } from '../../../kit/button';
import { ProblemNote } from '../../../kit/problem-note';
import { Status, type Tone } from '../../../kit/status';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

/** How the state of an import looks. */
export const importTones: Readonly<Record<ImportStatus['state'], Tone>> = { waiting: 'info', checking: 'info', rehearsing: 'info', recording: 'info', done: 'ok', refused: 'error', cancelled: 'warn', interrupted: 'warn', failed: 'error' };
const resumable = new Set<ImportStatus['state']>(['interrupted', 'failed', 'cancelled']);

/** How far it is, as the server counts; it goes on when this page is left, and is found here again. */
export function Progress({ status, programmeId }: { readonly status: ImportStatus; readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const { importId, state, done, total, secondsLeft, rows } = status;
  const refresh = { onSuccess: () => client.invalidateQueries({ queryKey: ['import', programmeId, importId] }) };
  const cancel = useMutation({ mutationFn: () => cancelImport(programmeId, importId), ...refresh });
  const resume = useMutation({ mutationFn: () => resumeImport(programmeId, importId), ...refresh });
  const count = (value: number): string => numberText(String(value), language);
  return (
    <section className="card" aria-labelledby="progress">
      <h2 id="progress">{t(status.apply === 'none' ? 'procurement.import.dry-run' : 'procurement.import.recording')}</h2>
      <div role="status">
        <Status tone={importTones[state]}>{t(`procurement.import-state.${state}`)}</Status>
      </div>
      {isRunning(state) ? (
        <>
          <progress aria-label={t('procurement.import.progress')} {...(total === null ? {} : { max: Math.max(total, 1), value: done })} />
          <p>{total === null ? t('procurement.import.counted', { done: count(done) }) : t('procurement.import.counted-of', { done: count(done), total: count(total) })}</p>
          {secondsLeft === null ? null : <p className="muted">{t('procurement.import.seconds', { seconds: secondsLeft })}</p>}
          <p className="muted">{t('procurement.import.leave')}</p>
        </>
      ) : null}
      <dl className="facts">
        <dt>{t('procurement.import.read')}</dt>
        <dd>{count(rows.read)}</dd>
        <dt>{t(status.recorded ? 'procurement.import.added' : 'procurement.import.would-add')}</dt>
        <dd>{count(rows.added)}</dd>
        <dt>{t('procurement.import.unchanged')}</dt>
        <dd>{count(rows.unchanged)}</dd>
        <dt>{t('procurement.import.refused')}</dt>
        <dd>{count(rows.refused)}</dd>
        <dt>{t('procurement.import.warned')}</dt>
        <dd>{count(rows.warned)}</dd>
      </dl>
      {cancel.isError ? <ProblemNote error={cancel.error} /> : null}
      {resume.isError ? <ProblemNote error={resume.error} /> : null}
      {isRunning(state) ? (
        <div>
          <Button small busy={cancel.isPending} onPress={() => cancel.mutate()}>
            {t('procurement.import.stop')}
          </Button>
        </div>
      ) : null}
      {resumable.has(state) ? (
        <div>
          <Button small busy={resume.isPending} onPress={() => resume.mutate()}>
            {t('procurement.import.resume')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
