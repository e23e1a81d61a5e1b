import { useId, useState, type ReactNode } from 'react';
import { useText } from '../text/use-text';

interface FileFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly fault?: string | undefined;
  /** So that a summary of errors can lead here. */
  readonly id?: string;
  /** Endings and media types that may be chosen; left out: any. */
  readonly accept?: string;
  /** No summary says the fault: it is announced where it stands. */
  readonly alone?: boolean;
  readonly onFile: (file: File | undefined) => void;
}

/** A file from the device, in the words of the page: what the browser writes beside its own button is in the browser's language. */
export function FileField({ label, help, fault, id, accept, alone = false, onFile }: FileFieldProps): ReactNode {
  const { t } = useText();
  const own = useId();
  const name = id ?? own;
  const [chosen, setChosen] = useState<string>();
  const described = [help === undefined ? '' : `${name}-help`, fault === undefined ? '' : `${name}-fault`, `${name}-chosen`].filter(Boolean).join(' ');
  return (
    <div className={`field ${fault === undefined ? '' : 'faulty'}`}>
      <span className="label" id={`${name}-label`}>
        {label}
      </span>
      {help === undefined ? null : (
        <div className="help" id={`${name}-help`}>
          {help}
        </div>
      )}
      {fault === undefined ? null : (
        <div className="fault" id={`${name}-fault`} role={alone ? 'alert' : undefined}>
          {fault}
        </div>
      )}
      <div className="row">
        <input
          id={name}
          className="visually-hidden file"
          type="file"
          accept={accept}
          aria-labelledby={`${name}-button ${name}-label`}
          aria-describedby={described}
          aria-invalid={fault === undefined ? undefined : true}
          onChange={(event) => {
            const file = event.target.files?.[0];
            setChosen(file?.name);
            onFile(file);
          }}
        />
        <label className="button" id={`${name}-button`} htmlFor={name}>
          {t('kit.file.choose')}
        </label>
        <span className={chosen === undefined ? 'muted' : 'fit'} id={`${name}-chosen`}>
          {chosen ?? t('kit.file.none')}
        </span>
      </div>
    </div>
  );
}
