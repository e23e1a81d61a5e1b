import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { usersQuery } from '../../api/admin';
import { answer, api } from '../../api/client';
import { useSession, type Role } from '../../api/session';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { CheckField, TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { Scroll } from '../../kit/scroll';
import { Status } from '../../kit/status';
import { useText } from '../../text/use-text';

const rolesOf: Readonly<Record<string, readonly Role[]>> = {
  buyer: ['programme-owner', 'procurement-manager', 'analyst', 'administrator'],
  supplier: ['supplier-user', 'administrator'],
  verifier: ['verifier', 'administrator'],
  auditor: ['auditor', 'administrator'],
};

function RoleChoice({ chosen, onChange }: { readonly chosen: readonly Role[]; readonly onChange: (roles: readonly Role[]) => void }): ReactNode {
  const { t } = useText();
  const { organisation } = useSession();
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend>{t('shell.me.roles')}</legend>
      {(rolesOf[organisation.kind] ?? ['administrator']).map((role) => (
        <CheckField key={role} label={t(`shell.role.${role}`)} checked={chosen.includes(role)} onChange={(yes) => onChange(yes ? [...chosen, role] : chosen.filter((one) => one !== role))} />
      ))}
    </fieldset>
  );
}

function NewUser({ organisationId, onDone }: { readonly organisationId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const create = useMutation({ mutationFn: () => answer(api.POST('/api/v1/organisations/{organisationId}/users', { params: { path: { organisationId } }, body: { ...form, roles: [...roles] } })), onSuccess: onDone });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      {create.isError ? <ProblemNote error={create.error} /> : null}
      <TextField label={t('shell.me.name')} value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <TextField label={t('shell.signin.email')} type="email" value={form.email} onChange={(email) => setForm({ ...form, email })} />
      <TextField label={t('admin.users.first-password')} help={t('admin.users.first-password.help')} type="password" autoComplete="new-password" value={form.password} onChange={(password) => setForm({ ...form, password })} />
      <RoleChoice chosen={roles} onChange={setRoles} />
      <div>
        <Button type="submit" look="primary" busy={create.isPending}>
          {t('admin.users.open-account')}
        </Button>
      </div>
    </form>
  );
}

type User = Awaited<ReturnType<NonNullable<ReturnType<typeof usersQuery>['queryFn']>>>[number];

function ChangeRoles({ user, organisationId, onDone }: { readonly user: User; readonly organisationId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useText();
  const [roles, setRoles] = useState<readonly Role[]>(user.roles as readonly Role[]);
  const change = useMutation({ mutationFn: () => answer(api.POST('/api/v1/organisations/{organisationId}/users/{userId}/roles', { params: { path: { organisationId, userId: user.userId } }, body: { roles: [...roles] } })), onSuccess: onDone });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      {change.isError ? <ProblemNote error={change.error} /> : null}
      <RoleChoice chosen={roles} onChange={setRoles} />
      <div>
        <Button type="submit" look="primary" busy={change.isPending}>
          {t('admin.users.save-roles')}
        </Button>
      </div>
    </form>
  );
}

/** Who may what? */
export function Users(): ReactNode {
  const { t } = useText();
  const { organisation, actor } = useSession();
  const { organisationId } = organisation;
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(usersQuery(organisationId));
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<User>();
  const refresh = (sentence: string) => (): void => {
    setAdding(false);
    setChanging(undefined);
    announce(sentence);
    void client.invalidateQueries({ queryKey: ['users'] });
  };
  const toggle = useMutation({
    mutationFn: ({ userId, status }: User) =>
      status === 'enabled'
        ? answer(api.POST('/api/v1/organisations/{organisationId}/users/{userId}/disable', { params: { path: { organisationId, userId } } }))
        : answer(api.POST('/api/v1/organisations/{organisationId}/users/{userId}/enable', { params: { path: { organisationId, userId } } })),
    onSuccess: refresh(t('admin.users.changed')),
  });
  return (
    <Page
      title={t('admin.users.title')}
      lead={organisation.name}
      actions={
        <Button look="primary" onPress={() => setAdding(true)}>
          {t('admin.users.new')}
        </Button>
      }
    >
      {toggle.isError ? <ProblemNote error={toggle.error} /> : null}
      <Loaded query={query}>
        {(users) => (
          <Scroll label={t('admin.users.title')} folds>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('shell.me.name')}</th>
                  <th scope="col">{t('shell.signin.email')}</th>
                  <th scope="col">{t('shell.me.roles')}</th>
                  <th scope="col">{t('admin.users.state')}</th>
                  <th scope="col">
                    <span className="visually-hidden">{t('admin.users.actions')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {users.map((user) => (
                  <tr key={user.userId}>
                    <th scope="row">{user.name ?? t('admin.users.erased')}</th>
                    <td>{user.email ?? '—'}</td>
                    <td>{user.roles.map((role) => t(`shell.role.${role}`)).join(' · ')}</td>
                    <td>
                      <Status tone={user.status === 'enabled' ? 'ok' : 'plain'}>{t(`admin.users.${user.status}`)}</Status>
                    </td>
                    <td>
                      <span className="row">
                        <Button small label={t('admin.users.roles-of', { name: user.name ?? '' })} onPress={() => setChanging(user)}>
                          {t('shell.me.roles')}
                        </Button>
                        <Button small refused={user.userId === actor.id ? t('admin.users.not-oneself') : undefined} busy={toggle.isPending} label={t(user.status === 'enabled' ? 'admin.users.disable-of' : 'admin.users.enable-of', { name: user.name ?? '' })} onPress={() => toggle.mutate(user)}>
                          {t(user.status === 'enabled' ? 'admin.users.disable' : 'admin.users.enable')}
                        </Button>
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </Loaded>
      <Dialog title={t('admin.users.new')} open={adding} onClose={() => setAdding(false)}>
        <NewUser organisationId={organisationId} onDone={refresh(t('admin.users.opened'))} />
      </Dialog>
      <Dialog title={t('admin.users.roles-of', { name: changing?.name ?? '' })} open={changing !== undefined} onClose={() => setChanging(undefined)}>
        {changing === undefined ? null : <ChangeRoles user={changing} organisationId={organisationId} onDone={refresh(t('admin.users.changed'))} />}
      </Dialog>
    </Page>
  );
}
