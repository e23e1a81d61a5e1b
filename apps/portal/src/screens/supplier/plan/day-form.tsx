import { useState, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
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
export function DayForm({ label, action, error, busy, onSend, onClose }: DayFormProps): ReactNode {
  const { t } = useText();
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (day !== '') onSend(day);
      }}
    >
      {error === null ? null : <ProblemNote error={error} />}
      <TextField type="date" label={label} fault={tried && day === '' ? t('supplier.plan.day-missing') : undefined} value={day} onChange={setDay} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          {action}
        </Button>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
