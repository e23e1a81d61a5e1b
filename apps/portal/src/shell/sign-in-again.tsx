import { useState, type ReactNode } from 'react';
import { useSignIn } from '../api/session';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { TextField } from '../kit/field';
import { ProblemNote } from '../kit/problem-note';
import { useText } from '../text/use-text';

/** Signing in over the page when the session has ended: the form below stays as it is, and its request is sent again. */
export function SignInAgain({ open }: { readonly open: boolean }): ReactNode {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  return (
    <Dialog title={t('shell.again.title')} open={open} onClose={() => undefined} dismissable={false}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate({ email, password }, { onSuccess: () => setPassword('') });
        }}
      >
        <p>{t('shell.again.text')}</p>
        {signIn.isError ? <ProblemNote error={signIn.error} /> : null}
        <TextField label={t('shell.signin.email')} type="email" name="email" autoComplete="username" value={email} onChange={setEmail} />
        <TextField label={t('shell.signin.password')} type="password" name="password" autoComplete="current-password" value={password} onChange={setPassword} />
        <Button type="submit" look="primary" busy={signIn.isPending}>
          {t('shell.signin.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
