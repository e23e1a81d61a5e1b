import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../text/use-text';

export interface Fault {
  /** Id of the field that it leads to. */
  readonly id: string;
  readonly text: string;
}

/** On top of a form that cannot be sent as it is: takes the focus, names each field and leads there; the title begins with the word. */
export function ErrorSummary({ faults, round }: { readonly faults: readonly Fault[]; /** Changes with each try, so that the focus comes back. */ readonly round: number }): ReactNode {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const present = faults.length > 0;
  useEffect(() => {
    if (!present) return;
    box.current?.focus();
    const title = document.title;
    document.title = t('kit.summary.title-prefix', { title });
    return () => {
      document.title = title;
    };
  }, [present, round]);
  if (!present) return null;
  return (
    <div className="note error" ref={box} tabIndex={-1} role="alert">
      <h2>{t('kit.summary.heading')}</h2>
      <ul className="steps">
        {faults.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
