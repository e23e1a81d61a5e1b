import type { ReactNode } from 'react';
import { useText } from '../../../../text/use-text';
import { useFieldWords } from './field-words';
import { isList, isObject, type Json, type Path, textOf } from './json-document';
import { patternOf } from './ruleset-shape';

/** What makes a rule what it is, read as a sentence: when the gate rule applies, and to what it ties an admission. */
export function GateSentence({ path, value }: { readonly path: Path; readonly value: Json | undefined }): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const term = (code: string): string => (code.startsWith('!') ? t('rules.not', { term: words.option('gate', code.slice(1)) }) : words.option('gate', code));
  const pattern = patternOf(path);
  if (pattern === 'gate.rules.*.anyOf' && isList(value)) {
    const groups = value.map((group) => (isList(group) ? group.map((one) => term(textOf(one))).join(t('rules.and')) : ''));
    return <p className="sentence">{t('rules.gate.when', { when: groups.join(t('rules.or')) })}</p>;
  }
  if (pattern === 'gate.rules.*.conditions' && isList(value) && value.length > 0) {
    const conditions = value.map((one) => (isObject(one) ? (typeof one['when'] === 'string' ? t('rules.gate.condition', { condition: words.option('condition', textOf(one['code'])), when: term(one['when']) }) : words.option('condition', textOf(one['code']))) : ''));
    return <p className="sentence muted">{t('rules.gate.conditions', { conditions: conditions.join(t('rules.semicolon')) })}</p>;
  }
  return null;
}
