import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { sessionQuery, signOut, useSignIn } from '../../api/session';
import { Button } from '../../kit/button';
import { TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { OutsideHeader } from '../../shell/brand';
import { useText } from '../../text/use-text';
import { AcceptForm } from './accept-form';
import { OpenAccount } from './open-account';

const route = getRouteApi('/invitation');

/** Who has an account already, from another buyer or from an earlier try. */
function SignInFirst(): ReactNode {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate({ email, password });
      }}
    >
      <h2>{t('supplier.invitation.sign-in')}</h2>
      <p>{t('supplier.invitation.sign-in.text')}</p>
      {signIn.isError ? <ProblemNote error={signIn.error} /> : null}
      <TextField label={t('shell.signin.email')} type="email" name="email" autoComplete="username" value={email} onChange={setEmail} />
      <TextField label={t('shell.signin.password')} type="password" name="password" autoComplete="current-password" value={password} onChange={setPassword} />
      <div>
        <Button type="submit" look="primary" busy={signIn.isPending}>
          {t('shell.signin.submit')}
        </Button>
      </div>
    </form>
  );
}

/** An invitation is accepted with an account: a new one, or the one that is there. */
function AccountFirst({ invitationId, token }: { readonly invitationId: string; readonly token: string }): ReactNode {
  const { t } = useText();
  const [known, setKnown] = useState(false);
  return (
    <>
      {known ? <SignInFirst /> : <OpenAccount invitationId={invitationId} token={token} />}
      <p>
        <Button small onPress={() => setKnown(!known)}>
          {t(known ? 'supplier.invitation.account.none-yet' : 'supplier.invitation.account.known')}
        </Button>
      </p>
    </>
  );
}

function Content(): ReactNode {
  const { t } = useText();
  const { id, token } = route.useSearch();
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (id === undefined || token === undefined) {
    return (
      <div className="note error">
        <strong>{t('supplier.invitation.broken')}</strong>
        <span>{t('supplier.invitation.broken.text')}</span>
        <span>
          <Link to="/">{t('shell.failed.home')}</Link>
        </span>
      </div>
    );
  }
  if (session === null) return <AccountFirst invitationId={id} token={token} />;
  if (!session.roles.includes('supplier-user')) {
    return (
      <div className="note warn">
        <span>{t('supplier.invitation.other-role', { organisation: session.organisation.name })}</span>
        <span>
          <Button small onPress={() => void signOut()}>
            {t('shell.sign-out')}
          </Button>
        </span>
      </div>
    );
  }
  return <AcceptForm invitationId={id} token={token} organisation={session.organisation.name} />;
}

/** A buyer invites us: who we are, and what it may see of ours, for what, until when? */
export function Invitation(): ReactNode {
  const { t } = useText();
  return (
    <>
      <OutsideHeader />
      <main>
        <Page title={t('supplier.invitation.title')} lead={t('supplier.invitation.lead')} narrow>
          <Content />
        </Page>
      </main>
    </>
  );
}
