import { useState, type ReactNode } from 'react';
import { refuseAudit, type Audit } from '../../api/audits';
import { Dialog } from '../../kit/dialog';
import { DialogForm } from '../../kit/dialog-form';
import { TextField } from '../../kit/field';
import { useText } from '../../text/use-text';
import { useAuditChange } from './use-audit-change';

const shortest = 3;

/** What follows from a refusal is said before it is recorded: it closes the gate. */
export function RefuseDialog({ audit, onClose }: { readonly audit: Audit; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const said = reason.trim().length >= shortest;
  const send = useAuditChange((why: string) => refuseAudit(audit, why), t('findings.audit.refused-now'), onClose);
  return (
    <Dialog title={t('findings.audit.refuse')} open onClose={onClose}>
      <DialogForm action={t('findings.audit.refuse')} look="danger" error={send.error} busy={send.isPending} ready={said} onSend={() => send.mutate(reason.trim())} onClose={onClose}>
        {(tried) => (
          <>
            <p className="note warn">{t('findings.audit.refuse.text')}</p>
            <TextField lines label={t('findings.reason')} help={t('findings.audit.refuse.help')} fault={tried && !said ? t('findings.say-why') : undefined} value={reason} onChange={setReason} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
