import { useState, type ReactNode } from 'react';
import { useText } from '../text/use-text';
import { Button } from './button';
import { ProblemNote } from './problem-note';

interface DialogFormProps {
  readonly action: string;
  readonly look?: 'primary' | 'danger';
  /** Null while nothing has been refused. */
  readonly error: unknown;
  readonly busy: boolean;
  /** Whether what was entered can be sent. */
  readonly ready: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  /** `tried`: it was to be sent, so that what is missing is said at the field. */
  readonly children: (tried: boolean) => ReactNode;
}

/** The form of a dialog with a field or two: what was refused, the fields, the action, and a way out. */
export function DialogForm({ action, look = 'primary', error, busy, ready, onSend, onClose, children }: DialogFormProps): ReactNode {
  const { t } = useText();
  const [tried, setTried] = useState(false);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ready) onSend();
      }}
    >
      {error === null ? null : <ProblemNote error={error} />}
      {children(tried)}
      <div className="row">
        <Button type="submit" look={look} busy={busy}>
          {action}
        </Button>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
