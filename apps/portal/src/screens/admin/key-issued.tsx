import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CopyField } from '../../kit/copy-field';
import { Page } from '../../kit/page';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';
import { KeyUse } from './key-use';

/** The secret, this once: neither the address, nor the browser's store, nor the server can show it again. */
export function KeyIssued({ name, secret, expiresOn }: { readonly name: string; readonly secret: string; readonly expiresOn: string | null }): ReactNode {
  const { t, language } = useText();
  return (
    <Page title={t('admin.key.issued')} lead={expiresOn === null ? t('admin.key.issued.none', { name }) : t('admin.key.issued.until', { name, day: dayText(expiresOn, language) })} narrow>
      <section className="card" aria-labelledby="secret">
        <h2 id="secret">{t('admin.key.secret')}</h2>
        <p className="note warn" role="alert">
          {t('admin.key.secret.once')}
        </p>
        <CopyField label={t('admin.key.secret')} value={secret} />
        <div>
          <Link className="button primary" to="/admin/keys">
            {t('admin.key.stored')}
          </Link>
        </div>
      </section>
      <KeyUse />
    </Page>
  );
}
