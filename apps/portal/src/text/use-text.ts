import { useLingui } from '@lingui/react';
import type { Language } from './language';
import type { MessageId } from './message-id';

export type Values = Readonly<Record<string, string | number>>;
export type Say = (id: MessageId, values?: Values) => string;

/** A whole sentence from the catalogue, in the reader's language. */
export function useText(): { t: Say; language: Language } {
  const { i18n } = useLingui();
  return { t: (id, values) => i18n._(id, values), language: i18n.locale as Language };
}

/** Sentences one after the other: Chinese sets no space between them. */
export const sentencesText = (sentences: readonly string[], language: Language): string => sentences.filter(Boolean).join(language === 'en' ? ' ' : '');

/** What the server says in both languages, in the reader's. */
export const inLanguage = (text: { readonly en: string; readonly 'zh-CN': string }, language: Language): string => text[language];
