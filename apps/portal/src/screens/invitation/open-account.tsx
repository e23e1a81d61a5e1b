import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { openInvitedAccount } from '../../api/invited-account';
import { isProblem } from '../../api/problem';
import { useSignIn } from '../../api/session';
import { Button } from '../../kit/button';
import { ErrorSummary, type Fault } from '../../kit/error-summary';
import { TextField } from '../../kit/field';
import { ProblemNote } from '../../kit/problem-note';
import { faultsOfProblem } from '../../text/problem-faults';
import { useText } from '../../text/use-text';

const names = ['name', 'email', 'password'] as const;
type Form = Readonly<Record<(typeof names)[number], string>>;
const idOf = (name: keyof Form): string => `account-${name}`;
const fieldIds = Object.fromEntries(names.map((name) => [`/${name}`, idOf(name)]));

/** Rules of passwords and addresses in use are refusals without a field of their own: they belong to one all the same. */
function faultsOf(error: unknown): readonly Fault[] {
  if (!isProblem(error) || error.document === undefined) return [];
  const { detail, remedy } = error.document;
  const text = `${detail} ${remedy ?? ''}`.trim();
  if (error.code.startsWith('identity.password')) return [{ id: idOf('password'), text }];
  if (error.code.startsWith('identity.email')) return [{ id: idOf('email'), text }];
  return faultsOfProblem(error, fieldIds);
}

/** Whoever was invited opens the first account of its company, chooses its own password and goes on signed in. */
export function OpenAccount({ invitationId, token }: { readonly invitationId: string; readonly token: string }): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState<Form>({ name: '', email: '', password: '' });
  const [found, setFound] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const signIn = useSignIn();
  const open = useMutation({
    mutationFn: () => openInvitedAccount(invitationId, { token, ...form }),
    onSuccess: () => signIn.mutate({ email: form.email, password: form.password }),
  });
  const faults = [...found, ...faultsOf(open.error)];
  const error = open.error ?? signIn.error;
  const field = (name: keyof Form) => ({ id: idOf(name), value: form[name], fault: faults.find(({ id }) => id === idOf(name))?.text, onChange: (value: string) => setForm({ ...form, [name]: value }) });
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const missing = names.filter((name) => form[name].trim() === '').map((name) => ({ id: idOf(name), text: t(`supplier.invitation.account.${name}-missing`) }));
        open.reset();
        setFound(missing);
        setRound(round + 1);
        if (missing.length === 0) open.mutate();
      }}
    >
      <h2>{t('supplier.invitation.account')}</h2>
      <p>{t('supplier.invitation.account.text')}</p>
      <ErrorSummary faults={faults} round={round} />
      {error !== null && faults.length === 0 ? <ProblemNote error={error} /> : null}
      <TextField label={t('supplier.invitation.account.name')} autoComplete="name" {...field('name')} />
      <TextField label={t('shell.signin.email')} type="email" autoComplete="username" {...field('email')} />
      <TextField label={t('supplier.invitation.account.password')} help={t('supplier.invitation.account.password.help')} type="password" autoComplete="new-password" {...field('password')} />
      <div>
        <Button type="submit" look="primary" busy={open.isPending || signIn.isPending}>
          {t('supplier.invitation.account.open')}
        </Button>
      </div>
    </form>
  );
}
