import type { ReactNode } from 'react';
import type { User } from '../../api/admin';
import { useSession } from '../../api/session';
import { Button } from '../../kit/button';
import { Scroll } from '../../kit/scroll';
import { Status } from '../../kit/status';
import { useText } from '../../text/use-text';
import { Heads } from './heads';

interface ActsProps {
  readonly user: User;
  readonly busy: boolean;
  readonly onRoles: (user: User) => void;
  readonly onToggle: (user: User) => void;
  readonly onErase: (user: User) => void;
}

function Acts({ user, busy, onRoles, onToggle, onErase }: ActsProps): ReactNode {
  const { t } = useText();
  const { actor } = useSession();
  if (user.status === 'erased') return null;
  const name = user.name ?? '';
  const enabled = user.status === 'enabled';
  const own = user.userId === actor.id;
  return (
    <span className="row">
      <Button small label={t('admin.users.roles-of', { name })} onPress={() => onRoles(user)}>
        {t('shell.me.roles')}
      </Button>
      <Button small refused={own ? t('admin.users.not-oneself') : undefined} busy={busy} label={t(enabled ? 'admin.users.disable-of' : 'admin.users.enable-of', { name })} onPress={() => onToggle(user)}>
        {t(enabled ? 'admin.users.disable' : 'admin.users.enable')}
      </Button>
      <Button small look="danger" refused={own ? t('admin.users.not-erase-oneself') : undefined} label={t('admin.users.erase-of', { name })} onPress={() => onErase(user)}>
        {t('admin.users.erase')}
      </Button>
    </span>
  );
}

/** Everybody of the organisation; who was erased stays as a bare row, since what was done stays recorded. */
export function UsersTable({ users, ...acts }: { readonly users: readonly User[] } & Omit<ActsProps, 'user'>): ReactNode {
  const { t } = useText();
  return (
    <Scroll label={t('admin.users.title')} folds>
      <table className="table">
        <Heads heads={[t('shell.me.name'), t('shell.signin.email'), t('shell.me.roles'), t('admin.users.state')]} />
        <tbody>
          {users.map((user) => (
            <tr key={user.userId}>
              <th scope="row">{user.name ?? t('admin.users.erased')}</th>
              <td>{user.email ?? '—'}</td>
              <td>{user.roles.map((role) => t(`shell.role.${role}`)).join(' · ')}</td>
              <td>
                <Status tone={user.status === 'enabled' ? 'ok' : 'plain'}>{t(`admin.users.state.${user.status}`)}</Status>
              </td>
              <td>
                <Acts user={user} {...acts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
