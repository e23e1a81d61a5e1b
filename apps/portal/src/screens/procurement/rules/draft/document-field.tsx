import type { ReactNode } from 'react';
import { Button } from '../../../../kit/button';
import { CheckField, SelectField, TextField } from '../../../../kit/field';
import { amountOf } from '../../../../text/amount-input';
import { useText } from '../../../../text/use-text';
import { useFieldWords } from './field-words';
import { at, fieldId, isList, joined, type Json, type Path } from './json-document';
import { kindOf, patternOf } from './ruleset-shape';
import type { DocumentDraft } from './use-document-draft';
import type { DocumentFault } from './ruleset-checks';

export interface FieldProps {
  readonly draft: DocumentDraft;
  readonly path: Path;
  readonly faults: readonly DocumentFault[];
  /** Where the row is named in the field itself: "Tier A: score from". */
  readonly label?: string;
}

/** As people type it, as the document has it: a figure that is none yet stays the text that was typed, and is asked back. */
function entered(kind: 'decimal' | 'integer', nullable: boolean, typed: string): Json {
  if (nullable && typed.trim() === '') return null;
  const amount = amountOf(typed);
  if (kind === 'decimal') return amount ?? typed;
  return amount !== undefined && /^\d{1,9}$/.test(amount) ? Number(amount) : typed;
}

const shown = (value: Json | undefined): string => (value === null || value === undefined || typeof value === 'object' ? '' : String(value));

function Input({ draft, path, faults, label }: FieldProps): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const value = at(draft.document, path);
  const pattern = patternOf(path);
  const kind = kindOf(pattern, value);
  const common = { id: fieldId(path), label: label ?? words.label(path), help: words.help(path), fault: faults.find((one) => one.path.join() === path.join())?.text };
  const put = (next: Json): void => draft.put(path, next);
  switch (kind.kind) {
    case 'fixed':
      return null;
    case 'flag':
      return <CheckField label={common.label} checked={value === true} onChange={put} {...(common.help === undefined ? {} : { help: common.help })} />;
    case 'choice':
      return <SelectField {...common} value={shown(value)} options={[...(kind.nullable ? [{ value: '', text: t('rules.none') }] : []), ...kind.options.map((one) => ({ value: one, text: words.option(pattern, one) }))]} onChange={(next) => put(next === '' ? null : next)} />;
    case 'order':
      return <SelectField {...common} value={isList(value) ? joined(value) : ''} options={kind.options.map((one) => ({ value: one, text: words.option(pattern, one) }))} onChange={(next) => put(next.split(','))} />;
    case 'word':
      return <TextField {...common} value={shown(value)} onChange={put} />;
    default:
      return <TextField {...common} number optional={kind.nullable} value={shown(value)} onChange={(typed) => put(entered(kind.kind, kind.nullable, typed))} />;
  }
}

/** One place of the document: what it is, what it says, what it said before, and the way back. */
export function DocumentField(props: FieldProps): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const { draft, path } = props;
  const changed = draft.changes.some((change) => change.path.join() === path.join());
  return (
    <div className={`rule-field ${changed ? 'changed' : ''}`}>
      <Input {...props} />
      {changed ? (
        <div className="row was">
          <span className="muted">{t('rules.was', { value: words.value(path, at(draft.base, path)) })}</span>
          <Button small look="plain" label={t('rules.undo-of', { field: words.whole(path) })} onPress={() => draft.reset(path)}>
            {t('rules.undo')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
