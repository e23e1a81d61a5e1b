import type { ReactNode } from 'react';
import { CopyField } from '../../kit/copy-field';
import { useText } from '../../text/use-text';

/** How a machine signs in with its key; the secret itself stands in a variable of its own. */
const tryOut = (origin: string): string => `curl -H "Authorization: Bearer $GREENGATE_API_KEY" ${origin}/api/v1/me`;

/** How is a key used? */
export function KeyUse(): ReactNode {
  const { t } = useText();
  return (
    <section className="card" aria-labelledby="key-use">
      <h2 id="key-use">{t('admin.key.use')}</h2>
      <p>{t('admin.key.use.text')}</p>
      <CopyField label={t('admin.key.use.try')} value={tryOut(location.origin)} />
      <p className="muted">{t('admin.key.use.care')}</p>
      <p>
        <a href="/api/docs">{t('admin.key.use.docs')}</a>
      </p>
    </section>
  );
}
