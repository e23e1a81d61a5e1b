import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { useToday } from '../../api/demo';
import { useSession } from '../../api/session';
import { Button } from '../../kit/button';
import { ErrorSummary, type Fault } from '../../kit/error-summary';
import { CheckField, ChoiceField, TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { dayText } from '../../text/days';
import { useText, type Say } from '../../text/use-text';
import { emptyKey, keyContexts, lastDayOf, lifetimes, messagesOf, scopesOf, wrongMessage, type KeyForm } from './key-form';
import { KeyIssued } from './key-issued';
import { RoleChoice } from './role-choice';

/** What is shown once: it lives in this screen alone, and goes with it. */
interface Issued {
  readonly name: string;
  readonly secret: string;
  readonly expiresOn: string | null;
}

function faultsOf({ name, roles, contexts, messages }: KeyForm, t: Say): readonly Fault[] {
  const wrong = wrongMessage(messages);
  return [
    ...(name.trim() === '' ? [{ id: 'key-name', text: t('admin.key.name.missing') }] : []),
    ...(roles.length === 0 ? [{ id: 'key-roles', text: t('admin.key.roles.missing') }] : []),
    ...(contexts.length === 0 && messagesOf(messages).length === 0 ? [{ id: 'key-scopes', text: t('admin.key.scopes.missing') }] : []),
    ...(wrong === undefined ? [] : [{ id: 'key-messages', text: t('admin.key.messages.wrong', { value: wrong }) }]),
  ];
}

interface ScopesProps {
  readonly form: KeyForm;
  readonly onChange: (form: KeyForm) => void;
  readonly faultOf: (id: string) => string | undefined;
}

/** Which part of the API: all of a subject, or single messages. */
function Scopes({ form, onChange, faultOf }: ScopesProps): ReactNode {
  const { t } = useText();
  const { contexts, messages } = form;
  const fault = faultOf('key-scopes');
  return (
    <>
      <fieldset className={`plain field ${fault === undefined ? '' : 'faulty'}`} id="key-scopes" tabIndex={-1}>
        <legend className="label">{t('admin.key.scopes')}</legend>
        <p className="help">{t('admin.key.scopes.help')}</p>
        {fault === undefined ? null : <div className="fault">{fault}</div>}
        {keyContexts.map((context) => (
          <CheckField key={context} label={t(`admin.scope.${context}`)} help={`${context}.*`} checked={contexts.includes(context)} onChange={(yes) => onChange({ ...form, contexts: yes ? [...contexts, context] : contexts.filter((one) => one !== context) })} />
        ))}
      </fieldset>
      <TextField optional lines id="key-messages" label={t('admin.key.messages')} help={t('admin.key.messages.help')} fault={faultOf('key-messages')} value={messages} onChange={(value) => onChange({ ...form, messages: value })} />
    </>
  );
}

function Form({ onIssued }: { readonly onIssued: (issued: Issued) => void }): ReactNode {
  const { t, language } = useText();
  const { organisationId } = useSession().organisation;
  const today = useToday();
  const client = useQueryClient();
  const [form, setForm] = useState(emptyKey);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const issue = useMutation({
    mutationFn: async ({ name, roles, lifetime }: KeyForm) => {
      const expiresOn = lastDayOf(lifetime, today);
      const { keyId, secret } = await answer(api.POST('/api/v1/organisations/{organisationId}/api-keys', { params: { path: { organisationId } }, body: { name: name.trim(), roles: [...roles], scopes: scopesOf(form), expiresOn } }));
      onIssued({ name: name.trim(), secret, expiresOn });
      // What is answered here stays with the client of the queries for minutes: the secret does not.
      return keyId;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['api-keys'] }),
  });
  const faultOf = (id: string): string | undefined => faults.find((one) => one.id === id)?.text;
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsOf(form, t);
        issue.reset();
        setFaults(found);
        setRound(round + 1);
        if (found.length === 0) issue.mutate(form);
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      {issue.isError ? <ProblemNote error={issue.error} /> : null}
      <TextField id="key-name" label={t('admin.key.name')} help={t('admin.key.name.help')} fault={faultOf('key-name')} value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <RoleChoice id="key-roles" chosen={form.roles} fault={faultOf('key-roles')} onChange={(roles) => setForm({ ...form, roles })} />
      {form.roles.includes('administrator') ? <p className="note warn">{t('admin.key.administrator')}</p> : null}
      <Scopes form={form} onChange={setForm} faultOf={faultOf} />
      <ChoiceField
        label={t('admin.key.lifetime')}
        help={t('admin.key.lifetime.help')}
        value={form.lifetime}
        options={lifetimes.map((value) => {
          const day = lastDayOf(value, today);
          return { value, text: t(`admin.key.lifetime.${value}`), help: day === null ? t('admin.key.lifetime.none.help') : t('admin.key.until', { day: dayText(day, language) }) };
        })}
        onChange={(value) => setForm({ ...form, lifetime: lifetimes.find((one) => one === value) ?? '90' })}
      />
      {form.lifetime === 'none' ? <p className="note warn">{t('admin.key.lifetime.none.text')}</p> : null}
      <div className="row">
        <Button type="submit" look="primary" busy={issue.isPending}>
          {t('admin.key.issue')}
        </Button>
        <Link to="/admin/keys">{t('admin.key.back')}</Link>
      </div>
    </form>
  );
}

/** What may the machine do, for how long, and what does it sign in with? The secret is shown once. */
export function NewKey(): ReactNode {
  const { t } = useText();
  const [issued, setIssued] = useState<Issued>();
  if (issued !== undefined) return <KeyIssued {...issued} />;
  return (
    <Page title={t('admin.key.title')} lead={t('admin.key.lead')} narrow>
      <Form onIssued={setIssued} />
    </Page>
  );
}
