import type { ReactNode } from 'react';
import { Button } from '../../../../kit/button';
import { CheckField } from '../../../../kit/field';
import { useText } from '../../../../text/use-text';
import { DocumentField, type FieldProps } from './document-field';
import { GateSentence } from './gate-sentence';
import { useFieldWords } from './field-words';
import { at, isList, isObject, type Json, type Path } from './json-document';
import { sumsOf } from './ruleset-checks';
import { growing, kindOf, parts, patternOf } from './ruleset-shape';

const isField = (path: Path, value: Json | undefined): boolean => value === null || typeof value !== 'object' || kindOf(patternOf(path), value).kind !== 'decimal';

/** "Adds up to 1", while it is typed. */
function SumLine({ draft, path }: FieldProps): ReactNode {
  const { t } = useText();
  const found = sumsOf(draft.document).find(({ group }) => group.join() === path.join());
  if (found === undefined) return null;
  const { sum, missing } = found;
  return (
    <p role="status" className={missing === '0' ? 'muted' : 'fault'}>
      {sum === undefined || missing === undefined ? t('rules.sum.unknown') : missing === '0' ? t('rules.sum.right') : missing.startsWith('-') ? t('rules.sum.over', { sum, over: missing.slice(1) }) : t('rules.sum.short', { sum, short: missing })}
    </p>
  );
}

const nameOf = (row: Json): string | undefined => {
  const name = isObject(row) ? (row['tier'] ?? row['id']) : undefined;
  return typeof name === 'string' ? name : undefined;
};

/** Rows with a single figure each: side by side, each with the name of its row. */
function ShortRows(props: FieldProps & { readonly list: readonly Json[] }): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const { list, ...rest } = props;
  return (
    <div className="rule-fields">
      {list.map((row, index) => {
        const here = [...rest.path, String(index)];
        const figure = isObject(row) ? Object.keys(row).find((name) => isFigure([...here, name])) : undefined;
        const name = t('rules.row', { name: words.heading(here), row: nameOf(row) ?? index + 1 });
        const place = figure === undefined ? here : [...here, figure];
        return <DocumentField key={index} {...rest} path={place} label={t('rules.whole', { group: name, field: words.label(place) })} />;
      })}
    </div>
  );
}
const isFigure = (path: Path): boolean => kindOf(patternOf(path), undefined).kind !== 'fixed';
const isShort = (row: Json, path: Path): boolean => !isObject(row) || Object.keys(row).filter((name) => isFigure([...path, name])).length === 1;

function Rows(props: FieldProps): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const { draft, path } = props;
  const rows = at(draft.document, path);
  const begin = growing[patternOf(path)];
  const list = isList(rows) ? rows : [];
  if (begin === undefined && list.length > 0 && list.every((row, index) => isShort(row, [...path, String(index)]))) return <ShortRows {...props} list={list} />;
  return (
    <>
      {list.map((row, index) => {
        const here = [...path, String(index)];
        const name = t('rules.row', { name: words.heading(here), row: nameOf(row) ?? index + 1 });
        return (
          <fieldset className="plain" key={index}>
            <legend>{name}</legend>
            {isObject(row) ? <Parts {...props} path={here} /> : <DocumentField {...props} path={here} />}
            {begin === undefined || list.length < 2 ? null : (
              <Button small label={t('rules.remove-of', { name })} onPress={() => draft.put(here, undefined)}>
                {t('rules.remove')}
              </Button>
            )}
          </fieldset>
        );
      })}
      {begin === undefined ? null : (
        <div>
          <Button small label={t('rules.add-to', { name: words.heading(path) })} onPress={() => draft.put([...path, String(list.length)], begin)}>
            {t('rules.add')}
          </Button>
        </div>
      )}
    </>
  );
}

/** A part that a ruleset may do without: put in with figures to begin with, or with those of the base. */
export function Applies({ draft, path }: FieldProps): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const part = parts[patternOf(path)];
  if (part === undefined) return null;
  const value = at(draft.document, path);
  const before = at(draft.base, path);
  return <CheckField label={t('rules.applies', { name: words.heading(path) })} checked={isObject(value)} onChange={(on) => draft.put(path, on ? (isObject(before) ? before : part.begin) : part.optional === true ? undefined : null)} />;
}

/** The places under a place: figures side by side, then what has parts of its own. */
export function Parts(props: FieldProps): ReactNode {
  const words = useFieldWords();
  const { draft, path } = props;
  const value = at(draft.document, path);
  if (isList(value)) return <Rows {...props} />;
  if (!isObject(value)) return null;
  const names = Object.keys(value).map((name) => [...path, name]);
  const isPart = (place: Path): boolean => patternOf(place) in parts;
  const sentences = names.filter((place) => !isFigure(place));
  const fields = names.filter((place) => !isPart(place) && isFigure(place) && isField(place, at(draft.document, place)));
  const others = names.filter((place) => !fields.includes(place) && isFigure(place));
  return (
    <>
      {sentences.map((place) => (
        <GateSentence key={place.join()} path={place} value={at(draft.document, place)} />
      ))}
      {fields.length === 0 ? null : (
        <div className="rule-fields">
          {fields.map((place) => (
            <DocumentField key={place.join()} {...props} path={place} />
          ))}
        </div>
      )}
      <SumLine {...props} />
      {others.map((place) => (
        <section className="stack" key={place.join()} aria-label={words.heading(place)}>
          <h3>{words.heading(place)}</h3>
          <Applies {...props} path={place} />
          <Parts {...props} path={place} />
        </section>
      ))}
    </>
  );
}
