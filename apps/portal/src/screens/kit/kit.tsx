import type { ReactNode } from 'react';
import { Page } from '../../kit/page';
import { LanguageSwitch, ThemeSwitch } from '../../shell/preferences';
import { useText } from '../../text/use-text';
import { KitFields } from './kit-fields';
import { KitOverlays } from './kit-overlays';
import { KitStates } from './kit-states';
import { KitWords } from './kit-words';

/** Every component in every state, for whoever changes one; theme and language by the switches above. Not in production. */
export function Kit(): ReactNode {
  const { t } = useText();
  return (
    <main>
      <Page title={t('kit.page.title')} actions={[<LanguageSwitch key="l" />, <ThemeSwitch key="t" />]}>
        <KitWords />
        <KitOverlays />
        <KitFields />
        <KitStates />
      </Page>
    </main>
  );
}
