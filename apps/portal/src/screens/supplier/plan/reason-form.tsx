import { useState, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';

const shortest = 3;

interface ReasonFormProps {
  /** What follows from it. */
  readonly text: string;
  readonly action: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
}

/** Something is taken back: what follows, and why. */
export function ReasonForm({ text, action, error, busy, onSend, onClose }: ReasonFormProps): ReactNode {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < shortest;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short) onSend(reason.trim());
      }}
    >
      <p>{text}</p>
      {error === null ? null : <ProblemNote error={error} />}
      <TextField lines label={t('supplier.plan.reason')} fault={tried && short ? t('supplier.plan.reason-missing') : undefined} value={reason} onChange={setReason} />
      <div className="row">
        <Button type="submit" look="danger" busy={busy}>
          {action}
        </Button>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
