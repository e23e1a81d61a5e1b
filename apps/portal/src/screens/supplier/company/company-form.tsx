import { useState, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { ProblemNote } from '../../../kit/problem-note';
import { faultsOfProblem } from '../../../text/problem-faults';
import { useText } from '../../../text/use-text';

export type Typed<Name extends string> = Readonly<Record<Name, string>>;
/** What a field of the form is given: its id, what stands in it, what is wrong with it. */
export type FieldOf<Name extends string> = (name: Name) => { readonly id: string; readonly value: string; readonly fault: string | undefined; readonly onChange: (value: string) => void };

interface CompanyFormProps<Name extends string> {
  /** Before the ids of its fields, which are named as the API names them. */
  readonly id: string;
  readonly begin: Typed<Name>;
  /** Fields that cannot stay empty, with what is said then. */
  readonly missing: Readonly<Partial<Record<Name, string>>>;
  readonly action: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (form: Typed<Name>) => void;
  readonly onClose: () => void;
  readonly children: (field: FieldOf<Name>, form: Typed<Name>, change: (form: Typed<Name>) => void) => ReactNode;
}

/** A form about the company in a dialog: what is empty, and what the server refuses, is said at its field. */
export function CompanyForm<Name extends string>({ id, begin, missing, action, error, busy, onSend, onClose, children }: CompanyFormProps<Name>): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState(begin);
  const [found, setFound] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const names = Object.keys(begin) as Name[];
  const idOf = (name: Name): string => `${id}-${name}`;
  const faults = [...found, ...faultsOfProblem(error, Object.fromEntries(names.map((name) => [`/${name}`, idOf(name)])))];
  const field: FieldOf<Name> = (name) => ({ id: idOf(name), value: form[name], fault: faults.find((fault) => fault.id === idOf(name))?.text, onChange: (value) => setForm({ ...form, [name]: value }) });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const empty = names.flatMap((name) => (missing[name] !== undefined && form[name].trim() === '' ? [{ id: idOf(name), text: missing[name] }] : []));
        setFound(empty);
        setRound(round + 1);
        if (empty.length === 0) onSend(form);
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      {error !== null && faults.length === 0 ? <ProblemNote error={error} /> : null}
      {children(field, form, setForm)}
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          {action}
        </Button>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
