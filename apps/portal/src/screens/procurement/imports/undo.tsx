import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { importsQuery, undoImport, undoPreviewQuery, type PastImport } from '../../../api/imports';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { KeptRows, UndoSteps } from './undo-rows';

const leastReason = 3;

interface OfImport {
  readonly programmeId: string;
  readonly importId: string;
}

/** What would be taken back, row by row, before anything is; and what stays, with the reason. */
function Preview({ programmeId, importId, kind }: OfImport & { readonly kind: string }): ReactNode {
  const { t } = useText();
  const query = useQuery({ ...undoPreviewQuery(programmeId, importId), staleTime: 0 });
  return (
    <Loaded query={query}>
      {({ withdraw, restore, changedSince, steps, kept }) => (
        <>
          <p>{withdraw + restore === 0 ? t('procurement.undo.nothing') : t('procurement.undo.preview', { withdraw, restore })}</p>
          {changedSince === 0 || kept.length > 0 ? null : <p className="note warn">{t('procurement.undo.changed', { count: changedSince })}</p>}
          <UndoSteps kind={kind} steps={steps} />
          <KeptRows kept={kept} of={changedSince} />
        </>
      )}
    </Loaded>
  );
}

function UndoDialog({ programmeId, importId, kind, onClose }: OfImport & { readonly kind: string; readonly onClose: () => void }): ReactNode {
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
        <p className="muted">{t(kind === 'suppliers' || kind === 'disclosures' ? `procurement.undo.lead.${kind}` : 'procurement.undo.lead')}</p>
        <Preview programmeId={programmeId} importId={importId} kind={kind} />
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
  const { at, reason, withdrawn, restored, changedSince, batch, kept = [] } = undone;
  return (
    <>
      <p className="note warn">
        {t('procurement.undo.was', { at: instantText(at, language), reason, withdrawn, restored, changedSince })} <span className="muted digest">{batch}</span>
      </p>
      <KeptRows kept={kept} of={changedSince} />
    </>
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
      {open ? <UndoDialog programmeId={programmeId} importId={importId} kind={past.kind} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
