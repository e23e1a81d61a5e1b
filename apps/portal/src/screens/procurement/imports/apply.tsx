import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { isRunning, uploadImport, type Applies, type ImportKind, type ImportStatus } from '../../../api/imports';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { FileField } from '../../../kit/file-field';
import { ProblemNote } from '../../../kit/problem-note';
import { saveText } from '../../../kit/save-text';
import { useText } from '../../../text/use-text';
import { badRowsOf } from './bad-rows';
import { keptFile, rememberImport, type KeptFile } from './recent-imports';

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const digestOf = async (file: File): Promise<string> => hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));

/** The page was opened anew, and the file is not kept in the browser: the same one is asked for again, and compared. */
function ChooseAgain({ status, onChosen }: { readonly status: ImportStatus; readonly onChosen: (kept: KeptFile) => void }): ReactNode {
  const { t } = useText();
  const [other, setOther] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const same = (await digestOf(file)) === status.digest;
    setOther(!same);
    if (same) onChosen({ file, settings: { ignoreUnknownColumns: status.ignored.length > 0, rowsBeforeHeader: '', restate: '' } });
  };
  return <FileField label={t('procurement.import.same-file', { file: status.file })} help={t('procurement.import.same-file.help')} fault={other ? t('procurement.import.other-file') : undefined} alone onFile={(file) => void take(file)} />;
}

/** The refused rows of a text file, as they were, with their header. Of a workbook they are corrected in place. */
function BadRows({ status, kept }: { readonly status: ImportStatus; readonly kept: KeptFile }): ReactNode {
  const { t } = useText();
  const bad = new Set(status.problems.filter(({ severity }) => severity === 'error').map(({ line }) => line));
  const { file, settings } = kept;
  if (status.rows.refused === 0) return null;
  return (
    <>
      {/\.csv$/i.test(file.name) && bad.size > 0 ? (
        <div>
          <Button small onPress={() => void file.text().then((text) => saveText(t('procurement.import.bad.name', { file: file.name }), badRowsOf(text, bad, Number(settings.rowsBeforeHeader) || 0)))}>
            {t('procurement.import.bad')}
          </Button>
        </div>
      ) : null}
      <p className="muted">{t('procurement.import.bad.help')}</p>
    </>
  );
}

interface ApplyProps {
  readonly status: ImportStatus;
  readonly programmeId: string;
}

/** After the first look: record all rows, or those in order; what was refused goes out again as a file of its own, to be corrected and sent alone. */
export function Apply({ status, programmeId }: ApplyProps): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [kept, setKept] = useState(() => keptFile(status.importId));
  const kind = status.kind as ImportKind;
  const { refused, added } = status.rows;
  const record = useMutation({
    mutationFn: async ({ file, settings, apply }: KeptFile & { readonly apply: Applies }) => ({ file, settings, next: await uploadImport(programmeId, kind, file, apply, settings) }),
    onSuccess: ({ file, settings, next: { importId, startedAt } }) => {
      rememberImport({ importId, programmeId, kind, file: file.name, at: startedAt }, { file, settings });
      announce(t('procurement.import.begun'));
      return navigate({ to: '/p/imports/$importId', params: { importId } });
    },
  });
  if (isRunning(status.state)) return null;
  const recordable = !status.recorded && added > 0;
  if (!recordable && refused === 0) return null;
  return (
    <section className="card" aria-labelledby="apply">
      <h2 id="apply">{t(recordable ? 'procurement.import.record' : 'procurement.import.rest')}</h2>
      {record.isError ? <ProblemNote error={record.error} /> : null}
      {kept === undefined ? <ChooseAgain status={status} onChosen={setKept} /> : null}
      {kept === undefined ? null : (
        <>
          {recordable ? (
            <div className="row">
              <Button look="primary" busy={record.isPending} refused={refused > 0 ? t('procurement.import.all.refused', { refused }) : undefined} onPress={() => record.mutate({ ...kept, apply: 'all' })}>
                {t('procurement.import.all')}
              </Button>
              <Button busy={record.isPending} onPress={() => record.mutate({ ...kept, apply: 'good-rows' })}>
                {t('procurement.import.good', { rows: added })}
              </Button>
            </div>
          ) : null}
          {refused > 0 && recordable ? <p className="muted">{t('procurement.import.all.refused', { refused })}</p> : null}
          <BadRows status={status} kept={kept} />
        </>
      )}
    </section>
  );
}
