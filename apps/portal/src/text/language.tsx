import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useEffect, useState, type ReactNode } from 'react';

export type Language = 'en' | 'zh-CN';
export const languages: readonly Language[] = ['zh-CN', 'en'];
const key = 'greengate.language';

/** Chosen before, else what the browser prefers. */
export function languageNow(): Language {
  const chosen = localStorage.getItem(key);
  if (chosen === 'en' || chosen === 'zh-CN') return chosen;
  return navigator.languages.some((one) => one.toLowerCase().startsWith('zh')) ? 'zh-CN' : 'en';
}

type Catalogue = { default: Record<string, unknown> };
const files = import.meta.glob<Catalogue>('../../locales/*/*.json');
const areas = new Set<string>(['shell', 'kit']);

async function load(language: Language): Promise<void> {
  const loaded = await Promise.all([...areas].flatMap((area) => files[`../../locales/${language}/${area}.json`] ?? []).map((read) => read()));
  const messages = Object.assign({}, ...loaded.map((file) => file.default)) as Record<string, string>;
  i18n.load(language, messages);
  i18n.activate(language);
  document.documentElement.lang = language;
}

/** The words of an area of the portal; call before its screens are shown. */
export async function loadArea(area: string): Promise<void> {
  if (areas.has(area)) return;
  areas.add(area);
  await load(languageNow());
}

let refresh: (() => void) | undefined;

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(key, language);
  await load(language);
  refresh?.();
}

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [ready, setReady] = useState(false);
  const [, count] = useState(0);
  useEffect(() => {
    refresh = () => count((n) => n + 1);
    void load(languageNow()).then(() => setReady(true));
  }, []);
  return ready ? <I18nProvider i18n={i18n}>{children}</I18nProvider> : null;
}
