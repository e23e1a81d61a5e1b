import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { invitationQuery, type ReadInvitation } from '../../api/invited-account';
import { sessionQuery, signOut, useSignIn } from '../../api/session';
import { Button } from '../../kit/button';
import { TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { OutsideHeader } from '../../shell/brand';
import { instantText } from '../../text/days';
import { useText } from '../../text/use-text';
import { AcceptForm } from './accept-form';
import { OpenAccount } from './open-account';

const route = getRouteApi('/invitation');

interface LinkProps {
  readonly invitationId: string;
  readonly token: string;
}

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
function AccountFirst({ invitationId, token, known: opened }: LinkProps & { readonly known: boolean }): ReactNode {
  const { t } = useText();
  const [known, setKnown] = useState(opened);
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

/** Before a name or a password is given: who asks, and until when. */
function WhoInvites({ invitation }: { readonly invitation: ReadInvitation }): ReactNode {
  const { t, language } = useText();
  const { buyer, programme, supplierName, expiresAt } = invitation;
  return (
    <section className="card" aria-labelledby="who-invites">
      <h2 id="who-invites">{t('supplier.invitation.from')}</h2>
      <dl className="facts">
        <dt>{t('supplier.invitation.from.buyer')}</dt>
        <dd>{buyer ?? '—'}</dd>
        <dt>{t('supplier.invitation.from.programme')}</dt>
        <dd>{programme ?? '—'}</dd>
        <dt>{t('supplier.invitation.from.you')}</dt>
        <dd>{supplierName}</dd>
        <dt>{t('supplier.invitation.from.until')}</dt>
        <dd>{instantText(expiresAt, language)}</dd>
      </dl>
    </section>
  );
}

/** Accepted is accepted: what follows is the supplier's own home. */
function AcceptedAlready(): ReactNode {
  const { t } = useText();
  return (
    <div className="note">
      <strong>{t('supplier.invitation.accepted')}</strong>
      <span>{t('supplier.invitation.accepted.text')}</span>
      <span>
        <Link to="/">{t('supplier.invitation.accepted.go')}</Link>
      </span>
    </div>
  );
}

function Opened({ invitationId, token }: LinkProps): ReactNode {
  const { t } = useText();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const invitation = useQuery(invitationQuery(invitationId, token));
  return (
    <Loaded query={invitation}>
      {(read) => (
        <>
          <WhoInvites invitation={read} />
          {read.status === 'accepted' ? (
            <AcceptedAlready />
          ) : session === null ? (
            <AccountFirst invitationId={invitationId} token={token} known={read.accountOpened} />
          ) : session.roles.includes('supplier-user') ? (
            <AcceptForm invitationId={invitationId} token={token} organisation={session.organisation.name} />
          ) : (
            <div className="note warn">
              <span>{t('supplier.invitation.other-role', { organisation: session.organisation.name })}</span>
              <span>
                <Button small onPress={() => void signOut()}>
                  {t('shell.sign-out')}
                </Button>
              </span>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

function Content(): ReactNode {
  const { t } = useText();
  const { id, token } = route.useSearch();
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
  return <Opened invitationId={id} token={token} />;
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
