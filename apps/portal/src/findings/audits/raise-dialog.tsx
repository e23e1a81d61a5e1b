import { useState, type ReactNode } from 'react';
import { raiseFinding, type Audit, type Audits, type RaisedFinding } from '../../api/audits';
import { Dialog } from '../../kit/dialog';
import { DialogForm } from '../../kit/dialog-form';
import { CheckField, ChoiceField, TextField } from '../../kit/field';
import { useText } from '../../text/use-text';
import { grades, type Grade } from '../finding-search';
import { useAuditChange } from './use-audit-change';

const shortest = 3;
interface Form {
  readonly grade: Grade | '';
  readonly statement: string;
  readonly falsification: boolean;
  readonly correctiveActionDueOn: string;
  readonly closureDueOn: string;
}
const empty: Form = { grade: '', statement: '', falsification: false, correctiveActionDueOn: '', closureDueOn: '' };
const dayOrNone = (day: string): string | null => (day === '' ? null : day);

/** Falsification is critical: said at the field, before the server refuses it. */
const faultOfGrade = ({ grade, falsification }: Form): 'findings.raise.grade-missing' | 'findings.raise.falsified-is-critical' | undefined =>
  grade === '' ? 'findings.raise.grade-missing' : falsification && grade !== 'critical' ? 'findings.raise.falsified-is-critical' : undefined;

/** What each grade means, and by when it is to be mended, stands at the choice. */
export function RaiseDialog({ audit, deadlines, onClose }: { readonly audit: Audit; readonly deadlines: Audits['deadlines']; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState(empty);
  const { grade, statement, falsification } = form;
  const send = useAuditChange((body: RaisedFinding) => raiseFinding(audit, body), t('findings.raise.done'), onClose);
  const wrong = faultOfGrade(form);
  const stated = statement.trim().length >= shortest;
  const helpOf = (one: Grade): string => {
    const days = one === 'observation' ? null : deadlines.byGrade[one];
    return `${t(`findings.grade.${one}.help`)} ${days === null ? t('findings.grade.no-days') : t('findings.grade.days', { action: days.correctiveActionDays, closure: days.closureDays })}`;
  };
  const submit = (): void => {
    if (grade !== '') send.mutate({ grade, statement: statement.trim(), falsification, correctiveActionDueOn: dayOrNone(form.correctiveActionDueOn), closureDueOn: dayOrNone(form.closureDueOn) });
  };
  const grave = grade === 'critical';
  return (
    <Dialog title={t('findings.raise')} open onClose={onClose}>
      <DialogForm action={t(grave ? 'findings.raise.critical' : 'findings.raise')} look={grave ? 'danger' : 'primary'} error={send.error} busy={send.isPending} ready={wrong === undefined && stated} onSend={submit} onClose={onClose}>
        {(tried) => (
          <>
            <p className="muted">{t('findings.audit.criteria', { criteria: audit.criteria })}</p>
            <ChoiceField label={t('findings.grade')} fault={tried && wrong !== undefined ? t(wrong) : undefined} value={grade} options={grades.map((value) => ({ value, text: t(`kit.grade.${value}`), help: helpOf(value) }))} onChange={(value) => setForm({ ...form, grade: grades.find((one) => one === value) ?? '' })} />
            <TextField lines label={t('findings.statement')} help={t('findings.raise.statement.help')} fault={tried && !stated ? t('findings.raise.statement-missing') : undefined} value={statement} onChange={(value) => setForm({ ...form, statement: value })} />
            <CheckField label={t('findings.raise.falsified')} help={t('findings.raise.falsified.help')} checked={falsification} onChange={(value) => setForm({ ...form, falsification: value })} />
            {grave ? <p className="note warn">{t('findings.raise.critical.text')}</p> : null}
            {grade === 'observation' ? null : (
              <>
                <TextField optional type="date" label={t('findings.action-due')} help={t('findings.raise.due.help')} value={form.correctiveActionDueOn} onChange={(value) => setForm({ ...form, correctiveActionDueOn: value })} />
                <TextField optional type="date" label={t('findings.closure-due')} value={form.closureDueOn} onChange={(value) => setForm({ ...form, closureDueOn: value })} />
              </>
            )}
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
