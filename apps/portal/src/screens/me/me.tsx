import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { signOut, useSession } from '../../api/session';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { ErrorSummary, type Fault } from '../../kit/error-summary';
import { TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { useText } from '../../text/use-text';

const shortest = 12;

function ChangePassword(): ReactNode {
  const { t } = useText();
  const announce = useAnnounce();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [round, setRound] = useState(0);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const change = useMutation({ mutationFn: () => answer(api.POST('/api/v1/me/password', { body: { currentPassword: current, newPassword: next } })) });
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        const found = [
          ...(current === '' ? [{ id: 'current', text: t('shell.me.password.current-missing') }] : []),
          ...(next.length < shortest ? [{ id: 'next', text: t('shell.me.password.short', { shortest }) }] : []),
        ];
        setFaults(found);
        setRound(round + 1);
        if (found.length > 0) return;
        change.mutate(undefined, {
          onSuccess: () => {
            setCurrent('');
            setNext('');
            announce(t('shell.me.password.done'));
          },
        });
      }}
    >
      <h2>{t('shell.me.password.title')}</h2>
      <ErrorSummary faults={faults} round={round} />
      {change.isError ? <ProblemNote error={change.error} /> : null}
      {change.isSuccess ? <p className="note ok">{t('shell.me.password.done')}</p> : null}
      <TextField id="current" label={t('shell.me.password.current')} type="password" autoComplete="current-password" value={current} onChange={setCurrent} fault={faults.find(({ id }) => id === 'current')?.text} />
      <TextField id="next" label={t('shell.me.password.next')} help={t('shell.me.password.help', { shortest })} type="password" autoComplete="new-password" value={next} onChange={setNext} fault={faults.find(({ id }) => id === 'next')?.text} />
      <div>
        <Button type="submit" look="primary" busy={change.isPending}>
          {t('shell.me.password.submit')}
        </Button>
      </div>
    </form>
  );
}

/** One's own account. */
export function Me(): ReactNode {
  const { t } = useText();
  const { name, email, organisation, roles } = useSession();
  const everywhere = useMutation({ mutationFn: () => answer(api.POST('/api/v1/me/sign-out-everywhere', {})), onSuccess: () => signOut().finally(() => location.assign('/signin')) });
  return (
    <Page title={t('shell.me')} narrow>
      <section className="card">
        <dl className="facts">
          <dt>{t('shell.me.name')}</dt>
          <dd>{name ?? '—'}</dd>
          <dt>{t('shell.signin.email')}</dt>
          <dd>{email ?? '—'}</dd>
          <dt>{t('shell.me.organisation')}</dt>
          <dd>{organisation.name}</dd>
          <dt>{t('shell.me.roles')}</dt>
          <dd>{roles.map((role) => t(`shell.role.${role}`)).join(' · ')}</dd>
        </dl>
      </section>
      <ChangePassword />
      <section className="card">
        <h2>{t('shell.me.everywhere.title')}</h2>
        <p>{t('shell.me.everywhere.text')}</p>
        {everywhere.isError ? <ProblemNote error={everywhere.error} /> : null}
        <div>
          <Button look="danger" busy={everywhere.isPending} onPress={() => everywhere.mutate()}>
            {t('shell.me.everywhere.submit')}
          </Button>
        </div>
      </section>
    </Page>
  );
}
