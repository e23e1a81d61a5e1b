import { useState, type ReactNode } from 'react';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

interface DayFormProps {
  readonly label: string;
  readonly action: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (day: string) => void;
  readonly onClose: () => void;
}

/** On which day something was done. */
export function DayForm({ label, onSend, ...form }: DayFormProps): ReactNode {
  const { t } = useText();
  const [day, setDay] = useState('');
  return (
    <DialogForm {...form} ready={day !== ''} onSend={() => onSend(day)}>
      {(tried) => <TextField type="date" label={label} fault={tried && day === '' ? t('supplier.plan.day-missing') : undefined} value={day} onChange={setDay} />}
    </DialogForm>
  );
}
