import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { evidenceQuery } from '../../api/evidence-files';
import { statementsQuery } from '../../api/verification';
import { Loaded } from '../../kit/query';
import { EvidenceList } from '../../score/evidence-list';
import { StatementsList } from '../../score/statements-list';
import { useText } from '../../text/use-text';

/** Files and statements, to read: as far as they are shared. */
export function ShownEvidence({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const statements = useQuery(statementsQuery(supplierId));
  const evidence = useQuery(evidenceQuery(supplierId, programmeId));
  return (
    <div className="grid wide">
      <Loaded query={statements}>{(found) => <StatementsList statements={found} />}</Loaded>
      <section className="card">
        <h2>{t('kit.files.title')}</h2>
        <Loaded query={evidence}>{(files) => (files.length === 0 ? <p className="muted">{t('kit.files.none')}</p> : <EvidenceList supplierId={supplierId} programmeId={programmeId} files={files} framed={false} />)}</Loaded>
      </section>
    </div>
  );
}
