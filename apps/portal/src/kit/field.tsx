import { useId, type ReactNode } from 'react';
import { useText } from '../text/use-text';

interface Described {
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong and what to do; beside the field and in the summary. */
  readonly fault?: string | undefined;
  readonly optional?: boolean;
  /** So that a summary of errors can lead here. */
  readonly id?: string;
}

interface ShellProps extends Described {
  readonly children: (ids: { id: string; describedBy: string | undefined; faulty: boolean }) => ReactNode;
}

function FieldShell({ label, help, fault, optional = false, id, children }: ShellProps): ReactNode {
  const { t } = useText();
  const own = useId();
  const name = id ?? own;
  const described = [help === undefined ? '' : `${name}-help`, fault === undefined ? '' : `${name}-fault`].filter(Boolean).join(' ');
  return (
    <div className={`field ${fault === undefined ? '' : 'faulty'}`}>
      <label htmlFor={name}>
        {label} {optional ? <span className="muted">{t('kit.field.optional')}</span> : null}
      </label>
      {help === undefined ? null : (
        <div className="help" id={`${name}-help`}>
          {help}
        </div>
      )}
      {fault === undefined ? null : (
        <div className="fault" id={`${name}-fault`}>
          {fault}
        </div>
      )}
      {children({ id: name, describedBy: described === '' ? undefined : described, faulty: fault !== undefined })}
    </div>
  );
}

interface TextFieldProps extends Described {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date';
  /** A decimal number, kept as the text that was typed: never a binary float. */
  readonly number?: boolean;
  readonly autoComplete?: string;
  readonly lines?: boolean;
  readonly name?: string;
}

export function TextField({ value, onChange, type = 'text', number = false, autoComplete = 'off', lines = false, name, ...described }: TextFieldProps): ReactNode {
  return (
    <FieldShell {...described}>
      {({ id, describedBy, faulty }) =>
        lines ? (
          <textarea id={id} name={name} value={value} aria-describedby={describedBy} aria-invalid={faulty || undefined} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            id={id}
            name={name}
            className={`input ${number ? 'number' : ''}`}
            type={type}
            inputMode={number ? 'decimal' : undefined}
            value={value}
            autoComplete={autoComplete}
            aria-describedby={describedBy}
            aria-invalid={faulty || undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FieldShell>
  );
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectFieldProps extends Described {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** The device's own list: best on a phone, and known to every assistive technology. */
export function SelectField({ value, options, onChange, ...described }: SelectFieldProps): ReactNode {
  return (
    <FieldShell {...described}>
      {({ id, describedBy, faulty }) => (
        <select id={id} value={value} aria-describedby={describedBy} aria-invalid={faulty || undefined} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}

interface ChoiceFieldProps extends Described {
  readonly value: string;
  readonly options: readonly (Option & { readonly help?: string })[];
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ label, help, fault, id, value, options, onChange }: ChoiceFieldProps): ReactNode {
  const own = useId();
  const name = id ?? own;
  return (
    <fieldset className={`field ${fault === undefined ? '' : 'faulty'}`} style={{ border: 0, padding: 0, margin: 0 }} aria-describedby={help === undefined ? undefined : `${name}-help`}>
      <legend className="label">{label}</legend>
      {help === undefined ? null : (
        <div className="help" id={`${name}-help`}>
          {help}
        </div>
      )}
      {fault === undefined ? null : <div className="fault">{fault}</div>}
      {options.map((option, index) => (
        <label className="choice" key={option.value}>
          <input type="radio" id={index === 0 ? name : undefined} name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>
            {option.text}
            {option.help === undefined ? null : <span className="muted"> {option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function CheckField({ label, checked, onChange, help }: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly help?: string }): ReactNode {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {help === undefined ? null : <span className="muted"> {help}</span>}
      </span>
    </label>
  );
}
