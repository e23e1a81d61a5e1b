import { useState, type ReactNode } from 'react';
import { chooseLanguage, languageNow, languages } from '../text/language';
import { useText } from '../text/use-text';

const names = { en: 'English', 'zh-CN': '中文' } as const;

/** The other language, named in itself. */
export function LanguageSwitch(): ReactNode {
  const now = languageNow();
  return (
    <>
      {languages
        .filter((language) => language !== now)
        .map((language) => (
          <button key={language} type="button" className="button plain small" lang={language} onClick={() => void chooseLanguage(language)}>
            {names[language]}
          </button>
        ))}
    </>
  );
}

type Theme = 'system' | 'light' | 'dark';
const key = 'greengate.theme';

export function ThemeSwitch(): ReactNode {
  const { t } = useText();
  const [theme, setTheme] = useState<Theme>(() => (localStorage.getItem(key) as Theme | null) ?? 'system');
  const choose = (next: Theme): void => {
    setTheme(next);
    if (next === 'system') {
      localStorage.removeItem(key);
      delete document.documentElement.dataset['theme'];
    } else {
      localStorage.setItem(key, next);
      document.documentElement.dataset['theme'] = next;
    }
  };
  return (
    <label className="row" style={{ gap: 4 }}>
      <span className="visually-hidden">{t('shell.theme')}</span>
      <select className="button small" value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        <option value="system">{t('shell.theme.system')}</option>
        <option value="light">{t('shell.theme.light')}</option>
        <option value="dark">{t('shell.theme.dark')}</option>
      </select>
    </label>
  );
}
