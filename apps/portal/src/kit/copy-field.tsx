import { useId, useRef, type ReactNode } from 'react';
import { useAnnounce } from './announcer';
import { Button } from './button';
import { useText } from '../text/use-text';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

/** Something to be taken elsewhere. Where the browser keeps its clipboard shut, the text is selected instead. */
export function CopyField({ label, value }: CopyFieldProps): ReactNode {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const announce = useAnnounce();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      announce(t('kit.copied'));
    } catch {
      field.current?.select();
      announce(t('kit.selected'));
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className="copied" rows={1} readOnly spellCheck={false} value={value} onFocus={(event) => event.target.select()} />
      <div>
        <Button small label={t('kit.copy-of', { label })} onPress={() => void copy()}>
          {t('kit.copy')}
        </Button>
      </div>
    </div>
  );
}
