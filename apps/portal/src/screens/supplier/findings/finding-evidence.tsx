import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { uploadEvidence } from '../../../api/evidence';
import { evidenceAddress } from '../../../api/evidence-files';
import { attachToFinding, type OwnFinding } from '../../../api/own-findings';
import { useAnnounce } from '../../../kit/announcer';
import { FileButton } from '../../../kit/file-button';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';

/** What shows that it was done: files, each by what it contains. */
export function FindingEvidence({ finding, open }: { readonly finding: OwnFinding; readonly open: boolean }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const attach = useMutation({
    mutationFn: async (file: File) => {
      const { digest, name, mediaType } = await uploadEvidence(finding.supplierId, file);
      return attachToFinding(finding, { digest, name, mediaType });
    },
    onSuccess: () => {
      announce(t('supplier.finding.attached'));
      void client.invalidateQueries({ queryKey: ['findings-of'] });
    },
  });
  return (
    <div className="stack">
      <h4>{t('supplier.finding.evidence')}</h4>
      {finding.evidence.length === 0 ? <p className="muted">{t('supplier.finding.no-evidence')}</p> : null}
      <ul className="steps">
        {finding.evidence.map(({ digest, name }) => (
          <li key={digest}>
            <a href={evidenceAddress(finding.supplierId, digest, finding.programmeId)}>{name}</a>
          </li>
        ))}
      </ul>
      {attach.isError ? <ProblemNote error={attach.error} {...(attach.variables === undefined ? {} : { retry: () => attach.mutate(attach.variables) })} /> : null}
      {open ? (
        <div>
          <FileButton busy={attach.isPending} onFile={(file) => attach.mutate(file)}>
            {t('supplier.evidence.add')}
          </FileButton>
        </div>
      ) : null}
    </div>
  );
}
