import { useLingui } from '@lingui/react';
import type { MessageId } from '../../../../text/message-id';
import { useText } from '../../../../text/use-text';
import { isList, isObject, joined, type Json, type Path, textOf } from './json-document';
import { kindOf, patternOf } from './ruleset-shape';

const rowOf = (path: Path): number | undefined => {
  const index = path.findLast((name) => /^\d+$/.test(name));
  return index === undefined ? undefined : Number(index) + 1;
};

const rowText = (value: Json): string => (isObject(value) ? Object.values(value).map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one))).join(' / ') : textOf(value));

export interface FieldWords {
  /** Within its group: "Intensity". */
  readonly label: (path: Path) => string;
  readonly help: (path: Path) => string | undefined;
  /** Of a group or a row of a list. */
  readonly heading: (path: Path) => string;
  /** Anywhere on the page: "Weights: intensity". */
  readonly whole: (path: Path) => string;
  readonly value: (path: Path, value: Json | undefined) => string;
  readonly option: (pattern: string, value: string) => string;
}

/** The words of the places of a ruleset: what stands in the catalogue under the place, else the place itself. */
export function useFieldWords(): FieldWords {
  const { t } = useText();
  const { i18n } = useLingui();
  /** A message that a document asks for: one that the catalogue does not have (a part that is newer than this portal) is undefined. */
  const found = (id: string): string | undefined => (id in i18n.messages ? t(id as MessageId) : undefined);
  const label = (path: Path): string => found(`rules.field.${patternOf(path)}`) ?? path.at(-1) ?? '';
  const heading = (path: Path): string => found(`rules.group.${patternOf(path)}`) ?? label(path);
  const option = (pattern: string, value: string): string => found(`rules.option.${pattern}.${value}`) ?? value.split(',').map((one) => found(`rules.option.${one}`) ?? one).join(t('rules.then'));
  const plain = (path: Path, value: Json | undefined): string => {
    const pattern = patternOf(path);
    if (value === undefined || value === null) return t('rules.none');
    if (typeof value === 'boolean') return t(value ? 'rules.yes' : 'rules.no');
    const { kind } = kindOf(pattern, value);
    if (kind === 'choice' || kind === 'order') return option(pattern, isList(value) ? joined(value) : textOf(value));
    if (isList(value)) return value.some((one) => typeof one === 'object') ? value.map((one) => rowText(one)).join('; ') : value.length > 8 ? t('rules.values', { count: value.length }) : value.map(String).join(', ');
    return typeof value === 'object' ? rowText(value) : String(value);
  };
  return {
    label,
    heading,
    option,
    value: plain,
    help: (path) => found(`rules.help.${patternOf(path)}`),
    whole: (path) => {
      const [group] = path;
      if (group === undefined || path.length < 2) return label(path);
      const row = rowOf(path);
      return row === undefined ? t('rules.whole', { group: heading([group]), field: label(path) }) : t('rules.whole.row', { group: heading([group]), row, field: label(path) });
    },
  };
}
