import { useState, type ReactNode } from 'react';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

const shortest = 3;

interface ReasonFormProps {
  /** What follows from it. */
  readonly text: string;
  readonly action: string;
  /** What takes something back is marked; what goes on is not. */
  readonly look?: 'primary' | 'danger';
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
}

/** A step with a reason: what follows, and why. */
export function ReasonForm({ text, look = 'danger', onSend, ...form }: ReasonFormProps): ReactNode {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const short = reason.trim().length < shortest;
  return (
    <DialogForm {...form} look={look} ready={!short} onSend={() => onSend(reason.trim())}>
      {(tried) => (
        <>
          <p>{text}</p>
          <TextField lines label={t('supplier.plan.reason')} fault={tried && short ? t('supplier.plan.reason-missing') : undefined} value={reason} onChange={setReason} />
        </>
      )}
    </DialogForm>
  );
}
