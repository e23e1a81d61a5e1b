import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { uploadEvidence } from '../../../api/evidence';
import { evidenceQuery, type EvidenceFile } from '../../../api/evidence-files';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { FileButton } from '../../../kit/file-button';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { EvidenceList } from '../../../score/evidence-list';
import { useText } from '../../../text/use-text';
import { WithOwnSupplier } from '../own';
import { SupersedeForm } from './supersede-form';

function Own({ supplierId, programmeId }: { readonly supplierId: string; readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(evidenceQuery(supplierId, programmeId));
  const [replacing, setReplacing] = useState<EvidenceFile>();
  const refresh = (sentence: string): void => {
    setReplacing(undefined);
    announce(sentence);
    void client.invalidateQueries({ queryKey: ['evidence', supplierId] });
  };
  const upload = useMutation({ mutationFn: (file: File) => uploadEvidence(supplierId, file), onSuccess: ({ known }) => refresh(t(known ? 'supplier.files.known' : 'supplier.files.stored')) });
  return (
    <Page
      title={t('supplier.files.title')}
      lead={t('supplier.files.lead')}
      actions={
        <FileButton busy={upload.isPending} onFile={(file) => upload.mutate(file)}>
          {t('supplier.evidence.add')}
        </FileButton>
      }
    >
      {upload.isError ? <ProblemNote error={upload.error} {...(upload.variables === undefined ? {} : { retry: () => upload.mutate(upload.variables) })} /> : null}
      <Loaded query={query}>
        {(files) =>
          files.length === 0 ? (
            <Empty title={t('supplier.files.none')}>
              <p>{t('supplier.files.none.text')}</p>
            </Empty>
          ) : (
            <EvidenceList supplierId={supplierId} programmeId={programmeId} files={files} onReplace={setReplacing} />
          )
        }
      </Loaded>
      <Dialog title={t('supplier.files.replace')} open={replacing !== undefined} onClose={() => setReplacing(undefined)}>
        {replacing === undefined ? null : <SupersedeForm supplierId={supplierId} file={replacing} others={(query.data ?? []).filter(({ digest }) => digest !== replacing.digest)} onDone={() => refresh(t('supplier.files.replaced'))} />}
      </Dialog>
    </Page>
  );
}

/** Which files show what I declared? */
export const EvidenceFiles = (): ReactNode => <WithOwnSupplier>{(own) => <Own {...own} />}</WithOwnSupplier>;
