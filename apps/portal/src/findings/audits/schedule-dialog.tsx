import { useState, type ReactNode } from 'react';
import { scheduleAudit, type Audits } from '../../api/audits';
import { Dialog } from '../../kit/dialog';
import { DialogForm } from '../../kit/dialog-form';
import { ChoiceField, SelectField, TextField } from '../../kit/field';
import { useText } from '../../text/use-text';
import { useAuditChange } from './use-audit-change';

const shortest = 3;
type Kind = 'desk' | 'on-site';
interface Form {
  readonly kind: Kind | '';
  readonly plannedOn: string;
  readonly criteria: string;
  readonly body: string;
}
const empty: Form = { kind: '', plannedOn: '', criteria: '', body: '' };

interface ScheduleProps {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly bodies: Audits['auditBodies'];
  readonly onClose: () => void;
}

/** Where, when, against what, and by whom. */
export function ScheduleDialog({ programmeId, supplierId, bodies, onClose }: ScheduleProps): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState(empty);
  const { kind, plannedOn, criteria, body } = form;
  const named = criteria.trim().length >= shortest;
  const send = useAuditChange(
    (of: Kind) => scheduleAudit({ programmeId, supplierId }, { kind: of, plannedOn, criteria: criteria.trim(), auditorOrganisationId: body === '' ? null : body }),
    t('findings.schedule.done'),
    onClose,
  );
  return (
    <Dialog title={t('findings.schedule')} open onClose={onClose}>
      <DialogForm action={t('findings.schedule')} error={send.error} busy={send.isPending} ready={kind !== '' && plannedOn !== '' && named} onSend={() => (kind === '' ? undefined : send.mutate(kind))} onClose={onClose}>
        {(tried) => (
          <>
            <ChoiceField
              label={t('findings.schedule.kind')}
              fault={tried && kind === '' ? t('findings.schedule.kind-missing') : undefined}
              value={kind}
              options={[
                { value: 'desk', text: t('findings.kind.desk'), help: t('findings.kind.desk.help') },
                { value: 'on-site', text: t('findings.kind.on-site'), help: t('findings.kind.on-site.help') },
              ]}
              onChange={(value) => setForm({ ...form, kind: value === 'desk' ? 'desk' : 'on-site' })}
            />
            <TextField type="date" label={t('findings.schedule.day')} fault={tried && plannedOn === '' ? t('findings.day-missing') : undefined} value={plannedOn} onChange={(value) => setForm({ ...form, plannedOn: value })} />
            <TextField lines label={t('findings.criteria')} help={t('findings.schedule.criteria.help')} fault={tried && !named ? t('findings.schedule.criteria-missing') : undefined} value={criteria} onChange={(value) => setForm({ ...form, criteria: value })} />
            <SelectField
              label={t('findings.schedule.body')}
              help={t('findings.schedule.body.help')}
              value={body}
              options={[{ value: '', text: t('findings.audit.any-body') }, ...bodies.map(({ organisationId, name }) => ({ value: organisationId, text: name ?? organisationId }))]}
              onChange={(value) => setForm({ ...form, body: value })}
            />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
