import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import { colleaguesQuery } from '../../../api/people';
import { isProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { TextField } from '../../../kit/field';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { faultsOfProblem } from '../../../text/problem-faults';
import { useText } from '../../../text/use-text';
import { useOwnSupplier } from '../../../api/supplier';
import { Helpers } from './helpers';
import { Helped } from './helped';

function NewColleague({ organisationId, onDone }: { readonly organisationId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const create = useMutation({ mutationFn: () => answer(api.POST('/api/v1/organisations/{organisationId}/users', { params: { path: { organisationId } }, body: { ...form, roles: ['supplier-user'] } })), onSuccess: onDone });
  const weak = isProblem(create.error) && create.error.code.startsWith('identity.password') ? create.error.document : undefined;
  const faults = weak !== undefined ? [{ id: 'colleague-password', text: `${weak.detail} ${weak.remedy ?? ''}`.trim() }] : faultsOfProblem(create.error, { '/name': 'colleague-name', '/email': 'colleague-email', '/password': 'colleague-password' });
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.id === id)?.text;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      {create.isError && faults.length === 0 ? <ProblemNote error={create.error} /> : null}
      <TextField id="colleague-name" label={t('shell.me.name')} fault={faultOf('colleague-name')} value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <TextField id="colleague-email" label={t('shell.signin.email')} type="email" fault={faultOf('colleague-email')} value={form.email} onChange={(email) => setForm({ ...form, email })} />
      <TextField id="colleague-password" label={t('supplier.people.first-password')} help={t('supplier.people.first-password.help')} type="password" autoComplete="new-password" fault={faultOf('colleague-password')} value={form.password} onChange={(password) => setForm({ ...form, password })} />
      <div>
        <Button type="submit" look="primary" busy={create.isPending}>
          {t('supplier.people.open')}
        </Button>
      </div>
    </form>
  );
}

function Colleagues(): ReactNode {
  const { t } = useText();
  const { organisation, actor } = useSession();
  const { organisationId } = organisation;
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(colleaguesQuery(organisationId));
  const [adding, setAdding] = useState(false);
  return (
    <section className="card" aria-labelledby="colleagues">
      <div className="row apart">
        <h2 id="colleagues">{t('supplier.people.colleagues')}</h2>
        <Button onPress={() => setAdding(true)}>{t('supplier.people.new')}</Button>
      </div>
      <Loaded query={query}>
        {(users) => (
          <ul className="tasks">
            {users.map(({ userId, name, email, status }) => (
              <li key={userId}>
                <span className="fit">
                  <strong>{name ?? t('supplier.people.erased')}</strong> {userId === actor.id ? <span className="muted">{t('supplier.people.you')}</span> : null}
                  <br />
                  <span className="muted">{email ?? '—'}</span>
                </span>
                <Status tone={status === 'enabled' ? 'ok' : 'plain'}>{t(`supplier.people.${status}`)}</Status>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <p className="muted">{t('supplier.people.administrator')}</p>
      <dl className="facts">
        <dt>{t('supplier.people.organisation-id')}</dt>
        <dd className="digest">{organisationId}</dd>
      </dl>
      <p className="muted">{t('supplier.people.organisation-id.help')}</p>
      <Dialog title={t('supplier.people.new')} open={adding} onClose={() => setAdding(false)}>
        <NewColleague
          organisationId={organisationId}
          onDone={() => {
            setAdding(false);
            announce(t('supplier.people.opened'));
            void client.invalidateQueries({ queryKey: ['users', organisationId] });
          }}
        />
      </Dialog>
    </section>
  );
}

/** Who acts for us? Colleagues, helpers by our grant, and whom we help ourselves. */
export function People(): ReactNode {
  const { t } = useText();
  const own = useOwnSupplier();
  return (
    <Page title={t('supplier.people.title')} lead={t('supplier.people.lead')}>
      <Colleagues />
      {own === undefined ? null : <Helpers supplierId={own.supplierId} />}
      <Helped />
    </Page>
  );
}
