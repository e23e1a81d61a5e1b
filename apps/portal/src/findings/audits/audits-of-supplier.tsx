import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { auditsQuery, type Audit, type Audits } from '../../api/audits';
import { supplierFindingsQuery } from '../../api/procurement-facts';
import { useSession } from '../../api/session';
import { Button } from '../../kit/button';
import { Loaded } from '../../kit/query';
import { useText } from '../../text/use-text';
import type { Root } from '../links';
import { AuditItem } from './audit-item';
import { mayDo, type AuditAct } from './may';
import { PerformDialog } from './perform-dialog';
import { RaiseDialog } from './raise-dialog';
import { RefuseDialog } from './refuse-dialog';
import { ScheduleDialog } from './schedule-dialog';

interface Doing {
  readonly audit: Audit;
  readonly act: AuditAct;
}

function Dialogs({ doing: { audit, act }, deadlines, onClose }: { readonly doing: Doing; readonly deadlines: Audits['deadlines']; readonly onClose: () => void }): ReactNode {
  switch (act) {
    case 'perform':
      return <PerformDialog audit={audit} onClose={onClose} />;
    case 'refuse':
      return <RefuseDialog audit={audit} onClose={onClose} />;
    case 'raise':
      return <RaiseDialog audit={audit} deadlines={deadlines} onClose={onClose} />;
  }
}

/** Which audits are planned, took place or were refused, what did they find, and what is next? */
export function AuditsOfSupplier({ root, programmeId, supplierId }: { readonly root: Root; readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const session = useSession();
  const query = useQuery(auditsQuery(programmeId, supplierId));
  const findings = useQuery(supplierFindingsQuery(programmeId, supplierId));
  const [doing, setDoing] = useState<Doing>();
  const [scheduling, setScheduling] = useState(false);
  return (
    <section className="card" aria-labelledby="audits-heading">
      <div className="row apart">
        <h2 id="audits-heading">{t('findings.audits')}</h2>
        {mayDo('schedule', session) && query.data !== undefined ? <Button onPress={() => setScheduling(true)}>{t('findings.schedule')}</Button> : null}
      </div>
      <Loaded query={query}>
        {({ audits, auditBodies, deadlines }) => (
          <>
            {audits.length === 0 ? <p className="muted">{t('findings.audits.none')}</p> : null}
            <ul className="tasks">
              {audits.map((audit) => (
                <AuditItem key={audit.auditId} root={root} audit={audit} findings={findings.data ?? []} onAct={(act) => setDoing({ audit, act })} />
              ))}
            </ul>
            {doing === undefined ? null : <Dialogs doing={doing} deadlines={deadlines} onClose={() => setDoing(undefined)} />}
            {scheduling ? <ScheduleDialog programmeId={programmeId} supplierId={supplierId} bodies={auditBodies} onClose={() => setScheduling(false)} /> : null}
          </>
        )}
      </Loaded>
    </section>
  );
}
