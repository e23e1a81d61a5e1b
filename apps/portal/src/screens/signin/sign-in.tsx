import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { demoQuery } from '../../api/demo';
import { homeOf, useSignIn } from '../../api/session';
import { Button } from '../../kit/button';
import { TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { OutsideHeader } from '../../shell/brand';
import { useText } from '../../text/use-text';

/** Signing in, with paste and password managers welcome; in a demonstration the accounts are on the page. */
export function SignIn(): ReactNode {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const navigate = useNavigate();
  const signIn = useSignIn();
  const demo = useQuery(demoQuery);
  const enter = (credentials: { email: string; password: string }): void => signIn.mutate(credentials, { onSuccess: (session) => void navigate({ to: homeOf(session) }) });
  return (
    <>
      <OutsideHeader />
      <main>
        <Page title={t('shell.signin.title')} lead={t('shell.signin.lead')} narrow>
          <form
            className="card"
            onSubmit={(event) => {
              event.preventDefault();
              enter({ email, password });
            }}
          >
            {signIn.isError ? <ProblemNote error={signIn.error} /> : null}
            <TextField label={t('shell.signin.email')} type="email" name="email" autoComplete="username" value={email} onChange={setEmail} />
            <TextField label={t('shell.signin.password')} type="password" name="password" autoComplete="current-password" value={password} onChange={setPassword} />
            <div>
              <Button type="submit" look="primary" busy={signIn.isPending}>
                {t('shell.signin.submit')}
              </Button>
            </div>
          </form>
          {demo.data?.accounts === undefined || demo.data.accounts.length === 0 ? null : (
            <section className="card" aria-labelledby="demo">
              <h2 id="demo">{t('shell.signin.demo.title')}</h2>
              <p>{t('shell.signin.demo.text')}</p>
              <ul className="tasks">
                {demo.data.accounts.map((account) => (
                  <li key={account.email}>
                    <span>
                      <strong>{t(`shell.role.${account.role}`)}</strong>
                      <br />
                      <span className="muted">{account.email}</span>
                    </span>
                    <Button small busy={signIn.isPending} label={t('shell.signin.demo.as', { role: t(`shell.role.${account.role}`) })} onPress={() => enter({ email: account.email, password: account.password })}>
                      {t('shell.signin.submit')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Page>
      </main>
    </>
  );
}
