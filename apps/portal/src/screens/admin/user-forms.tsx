import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { User } from '../../api/admin';
import { answer, api } from '../../api/client';
import type { Role } from '../../api/session';
import { Button } from '../../kit/button';
import { DialogForm } from '../../kit/dialog-form';
import { TextField } from '../../kit/field';
import { ProblemNote } from '../../kit/problem-note';
import { useText } from '../../text/use-text';
import { RoleChoice } from './role-choice';

/** An account for a colleague, with a first password that is handed over by another way. */
export function NewUser({ organisationId, onDone }: { readonly organisationId: string; readonly onDone: () => void }): ReactNode {
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

interface OfUserProps {
  readonly user: User;
  readonly onDone: () => void;
}

export function ChangeRoles({ user: { userId, organisationId, roles: held }, onDone }: OfUserProps): ReactNode {
  const { t } = useText();
  const [roles, setRoles] = useState<readonly Role[]>(held);
  const change = useMutation({ mutationFn: () => answer(api.POST('/api/v1/organisations/{organisationId}/users/{userId}/roles', { params: { path: { organisationId, userId } }, body: { roles: [...roles] } })), onSuccess: onDone });
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

/** For good: what goes and what stays is said first, and the address is typed again. */
export function EraseUser({ user: { userId, organisationId, email, name }, onDone, onClose }: OfUserProps & { readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const asked = email ?? name ?? userId;
  const same = typed.trim().toLowerCase() === asked.toLowerCase();
  const erase = useMutation({ mutationFn: () => answer(api.POST('/api/v1/organisations/{organisationId}/users/{userId}/erase', { params: { path: { organisationId, userId } } })), onSuccess: onDone });
  return (
    <DialogForm action={t('admin.users.erase')} look="danger" error={erase.error} busy={erase.isPending} ready={same} onSend={() => erase.mutate()} onClose={onClose}>
      {(tried) => (
        <>
          <p className="note warn">{t('admin.users.erase.text')}</p>
          <ul className="steps">
            <li>{t('admin.users.erase.key')}</li>
            <li>{t('admin.users.erase.events')}</li>
            <li>{t('admin.users.erase.access')}</li>
            <li>{t('admin.users.erase.backups')}</li>
          </ul>
          <TextField label={t('admin.users.erase.type', { asked })} fault={tried && !same ? t('admin.users.erase.differs', { asked }) : undefined} value={typed} onChange={setTyped} />
        </>
      )}
    </DialogForm>
  );
}
