import type { ReactNode } from 'react';
import type { ApiKey } from '../../api/admin';
import { useToday } from '../../api/demo';
import { Button } from '../../kit/button';
import { Scroll } from '../../kit/scroll';
import { Status } from '../../kit/status';
import { dayText, instantText } from '../../text/days';
import { useText } from '../../text/use-text';
import { Heads } from './heads';

/** Good now, ended by itself, or revoked: compared with the installation's day, as the server does. */
function stateOf({ status, expiresOn }: ApiKey, today: string): 'issued' | 'expired' | 'revoked' {
  if (status === 'revoked') return 'revoked';
  return expiresOn !== null && expiresOn < today ? 'expired' : 'issued';
}

/** Each key with what it may do, who issued it, and until when. */
export function KeysTable({ keys, onRevoke }: { readonly keys: readonly ApiKey[]; readonly onRevoke: (key: ApiKey) => void }): ReactNode {
  const { t, language } = useText();
  const today = useToday();
  return (
    <Scroll label={t('admin.keys.title')} folds>
      <table className="table">
        <Heads heads={[t('admin.key.name'), t('shell.me.roles'), t('admin.key.scopes'), t('admin.keys.issued-by'), t('admin.keys.until'), t('admin.users.state')]} />
        <tbody>
          {keys.map((key) => {
            const state = stateOf(key, today);
            return (
              <tr key={key.keyId}>
                <th scope="row">{key.name}</th>
                <td>{key.roles.map((role) => t(`shell.role.${role}`)).join(' · ')}</td>
                <td className="fit">{key.scopes.join(' · ')}</td>
                <td>
                  {key.issuedByName ?? t('admin.keys.issuer-unknown')}
                  <span className="block muted">{instantText(key.issuedAt, language)}</span>
                </td>
                <td>{key.expiresOn === null ? <Status tone="warn">{t('admin.keys.no-end')}</Status> : <span className="day">{dayText(key.expiresOn, language)}</span>}</td>
                <td>
                  <Status tone={state === 'issued' ? 'ok' : 'plain'}>{t(`admin.keys.state.${state}`)}</Status>
                </td>
                <td>
                  {state === 'revoked' ? null : (
                    <Button small look="danger" label={t('admin.keys.revoke-of', { name: key.name })} onPress={() => onRevoke(key)}>
                      {t('admin.keys.revoke')}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
