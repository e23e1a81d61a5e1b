import { useState, type ReactNode } from 'react';
import { performAudit, type Audit } from '../../api/audits';
import { Dialog } from '../../kit/dialog';
import { DialogForm } from '../../kit/dialog-form';
import { TextField } from '../../kit/field';
import { useText } from '../../text/use-text';
import { useAuditChange } from './use-audit-change';

/** From then on findings can be raised. */
export function PerformDialog({ audit, onClose }: { readonly audit: Audit; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const [day, setDay] = useState(audit.plannedOn);
  const send = useAuditChange((on: string) => performAudit(audit, on), t('findings.audit.performed-now'), onClose);
  return (
    <Dialog title={t('findings.audit.perform')} open onClose={onClose}>
      <DialogForm action={t('findings.audit.perform')} error={send.error} busy={send.isPending} ready={day !== ''} onSend={() => send.mutate(day)} onClose={onClose}>
        {(tried) => (
          <>
            <p className="muted">{t('findings.audit.perform.text')}</p>
            <TextField type="date" label={t('findings.audit.performed-on')} fault={tried && day === '' ? t('findings.day-missing') : undefined} value={day} onChange={setDay} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
