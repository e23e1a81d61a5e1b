import { useId, useRef, type ReactNode } from 'react';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { useText } from '../../../text/use-text';

/** Something to be taken elsewhere. Where the browser keeps its clipboard shut, the text is selected instead. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      announce(t('procurement.copied'));
    } catch {
      field.current?.select();
      announce(t('procurement.selected'));
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={field} className="input" readOnly value={value} onFocus={(event) => event.target.select()} />
      <div>
        <Button small label={t('procurement.copy-of', { label })} onPress={() => void copy()}>
          {t('procurement.copy')}
        </Button>
      </div>
    </div>
  );
}
