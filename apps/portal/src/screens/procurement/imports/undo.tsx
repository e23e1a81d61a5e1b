import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { importsQuery, undoImport, undoPreviewQuery, type PastImport } from '../../../api/imports';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { instantText } from '../../../text/days';
import { moneyText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';

const leastReason = 3;

interface OfImport {
  readonly programmeId: string;
  readonly importId: string;
}

/** What would be taken back, row by row, before anything is. */
function Preview({ programmeId, importId }: OfImport): ReactNode {
  const { t, language } = useText();
  const query = useQuery({ ...undoPreviewQuery(programmeId, importId), staleTime: 0 });
  return (
    <Loaded query={query}>
      {({ withdraw, restore, changedSince, steps }) => (
        <>
          <p>{t('procurement.undo.preview', { withdraw, restore })}</p>
          {changedSince === 0 ? null : <p className="note warn">{t('procurement.undo.changed', { count: changedSince })}</p>}
          {steps.length === 0 ? null : (
            <Scroll label={t('procurement.undo.steps')} tall folds>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('procurement.column.name')}</th>
                    <th scope="col">{t('procurement.undo.year')}</th>
                    <th scope="col" className="num">
                      {t('procurement.undo.now')}
                    </th>
                    <th scope="col" className="num">
                      {t('procurement.undo.after')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {steps.map(({ supplierId, name, what, currency, now, after }) => (
                    <tr key={`${supplierId} ${what} ${currency ?? ''}`}>
                      <th scope="row" className="wrap">
                        {name}
                      </th>
                      <td>{what}</td>
                      <td className="num">{currency === null ? now : moneyText(now, currency, language, 2)}</td>
                      <td className="num">{after === null || currency === null ? t('procurement.undo.no-figure') : moneyText(after, currency, language, 2)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
        </>
      )}
    </Loaded>
  );
}

function UndoDialog({ programmeId, importId, onClose }: OfImport & { readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const undo = useMutation({
    mutationFn: () => undoImport(programmeId, importId, reason.trim()),
    onSuccess: async ({ withdrawn, restored }) => {
      announce(t('procurement.undo.done', { withdrawn, restored }));
      onClose();
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const refused = reason.trim().length < leastReason ? t('procurement.undo.reason.needed') : undefined;
  return (
    <Dialog title={t('procurement.undo.title')} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (refused === undefined) undo.mutate();
        }}
      >
        <p className="muted">{t('procurement.undo.lead')}</p>
        <Preview programmeId={programmeId} importId={importId} />
        {undo.isError ? <ProblemNote error={undo.error} /> : null}
        <TextField label={t('procurement.undo.reason')} value={reason} onChange={setReason} />
        <div className="row">
          <Button type="submit" look="primary" busy={undo.isPending} refused={refused}>
            {t('procurement.undo.confirm')}
          </Button>
          <Button onPress={onClose}>{t('kit.close')}</Button>
        </div>
        {refused === undefined ? null : <p className="muted">{refused}</p>}
      </form>
    </Dialog>
  );
}

function Undone({ undone }: { readonly undone: NonNullable<PastImport['undone']> }): ReactNode {
  const { t, language } = useText();
  const { at, reason, withdrawn, restored, changedSince, batch } = undone;
  return (
    <p className="note warn">
      {t('procurement.undo.was', { at: instantText(at, language), reason, withdrawn, restored, changedSince })} <span className="muted digest">{batch}</span>
    </p>
  );
}

/** Takes a recorded import back, where its kind allows it, or says what came of having done so. */
export function Undo({ programmeId, importId }: OfImport): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const past = useQuery(importsQuery(programmeId)).data?.find((one) => one.importId === importId);
  if (past === undefined || (past.undone === null && !past.recorded)) return null;
  return (
    <section className="card" aria-labelledby="undo">
      <h2 id="undo">{t('procurement.undo.heading')}</h2>
      {past.undone === null ? null : <Undone undone={past.undone} />}
      {past.undone === null && !past.undoable ? <p className="muted">{t('procurement.undo.not-offered')}</p> : null}
      {past.undoable ? (
        <div>
          <Button onPress={() => setOpen(true)}>{t('procurement.undo.open')}</Button>
        </div>
      ) : null}
      {open ? <UndoDialog programmeId={programmeId} importId={importId} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
