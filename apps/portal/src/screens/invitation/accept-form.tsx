import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { Button } from '../../kit/button';
import { ErrorSummary, type Fault } from '../../kit/error-summary';
import { CheckField, SelectField, TextField } from '../../kit/field';
import { ProblemNote } from '../../kit/problem-note';
import { countries } from '../../text/countries';
import { faultsOfProblem } from '../../text/problem-faults';
import { chineseProvinces } from '../../text/provinces';
import { useText } from '../../text/use-text';

const schemes = ['uscc', 'twvat', 'lei', 'duns'] as const;
const scopes = ['disclosures', 'targets', 'corrective-actions', 'sites', 'contacts'] as const;
type Scope = (typeof scopes)[number];
const empty = { legalName: '', sector: '', country: 'CN', province: '', scheme: 'uscc', identifier: '', purpose: '', expiresOn: '' };
type Form = typeof empty;
const pointers: Readonly<Record<string, keyof Form>> = {
  '/registration/legalName': 'legalName', '/registration/sector': 'sector', '/registration/country': 'country', '/registration/province': 'province',
  '/registration/identifiers/0/value': 'identifier', '/registration/identifiers/0': 'identifier', '/registration/identifiers': 'identifier', '/consent/purpose': 'purpose', '/consent/expiresOn': 'expiresOn', '/consent/scopes': 'purpose',
};
const fieldIds = Object.fromEntries(Object.entries(pointers).map(([pointer, name]) => [pointer, `invitation-${name}`]));

/** The record of the supplier and its first consent, in one go: registered, enrolled, shared. */
export function AcceptForm({ invitationId, token, organisation }: { readonly invitationId: string; readonly token: string; readonly organisation: string }): ReactNode {
  const { t, language } = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form, setForm] = useState<Form>({ ...empty, legalName: organisation, purpose: t('supplier.invitation.purpose.usual') });
  const [chosen, setChosen] = useState<readonly Scope[]>(['disclosures', 'targets', 'corrective-actions']);
  const [known, setKnown] = useState(false);
  const [found, setFound] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const accept = useMutation({
    mutationFn: () => {
      const { legalName, sector, country, province, scheme, identifier, purpose, expiresOn } = form;
      const registration = known ? null : { legalName, sector, country, province: province.trim() === '' ? null : province, identifiers: [{ scheme: scheme as (typeof schemes)[number], value: identifier }] };
      return answer(api.POST('/api/v1/invitations/{invitationId}/acceptance', { params: { path: { invitationId } }, body: { token, registration, consent: { purpose, scopes: [...chosen], expiresOn: expiresOn === '' ? null : expiresOn } } }));
    },
    onSuccess: async () => {
      await client.invalidateQueries();
      await navigate({ to: '/s' });
    },
  });
  const faults = [...found, ...faultsOfProblem(accept.error, fieldIds)];
  const field = (name: keyof Form) => ({ id: `invitation-${name}`, value: form[name], fault: faults.find(({ id }) => id === `invitation-${name}`)?.text, onChange: (value: string) => setForm({ ...form, [name]: value }) });
  const check = (): readonly Fault[] => [
    ...(known ? [] : (['legalName', 'sector', 'identifier'] as const).filter((name) => form[name].trim() === '').map((name) => ({ id: `invitation-${name}`, text: t(`supplier.invitation.${name}-missing`) }))),
    ...(form.purpose.trim() === '' ? [{ id: 'invitation-purpose', text: t('supplier.helper.purpose-missing') }] : []),
    ...(chosen.length === 0 ? [{ id: 'invitation-scopes', text: t('supplier.invitation.scopes-missing') }] : []),
  ];
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const now = check();
        accept.reset();
        setFound(now);
        setRound(round + 1);
        if (now.length === 0) accept.mutate();
      }}
    >
      <p>{t('supplier.invitation.as', { organisation })}</p>
      <ErrorSummary faults={faults} round={round} />
      {accept.isError && faults.length === 0 ? <ProblemNote error={accept.error} /> : null}
      <h2>{t('supplier.invitation.record')}</h2>
      <CheckField label={t('supplier.invitation.known')} help={t('supplier.invitation.known.help')} checked={known} onChange={setKnown} />
      {known ? null : (
        <>
          <TextField label={t('supplier.invitation.legalName')} autoComplete="organization" {...field('legalName')} />
          <SelectField label={t('supplier.invitation.scheme')} {...field('scheme')} options={schemes.map((value) => ({ value, text: t(`supplier.invitation.scheme.${value}`) }))} />
          <TextField label={t('supplier.invitation.identifier')} help={t('supplier.invitation.identifier.help')} {...field('identifier')} />
          <TextField label={t('supplier.invitation.sector')} help={t('supplier.invitation.sector.help')} {...field('sector')} />
          <SelectField label={t('supplier.invitation.country')} {...field('country')} options={countries(language)} onChange={(country) => setForm({ ...form, country, province: '' })} />
          {form.country === 'CN' ? (
            <SelectField optional label={t('supplier.invitation.province')} {...field('province')} options={[{ value: '', text: t('supplier.invitation.choose') }, ...chineseProvinces(language)]} />
          ) : (
            <TextField optional label={t('supplier.invitation.region')} {...field('province')} />
          )}
        </>
      )}
      <h2>{t('supplier.invitation.consent')}</h2>
      <p>{t('supplier.invitation.consent.text')}</p>
      <fieldset className="plain" id="invitation-scopes" tabIndex={-1}>
        <legend className="label">{t('supplier.invitation.scopes')}</legend>
        {scopes.map((scope) => (
          <CheckField key={scope} label={t(`kit.scope.${scope}`)} checked={chosen.includes(scope)} onChange={(yes) => setChosen(yes ? [...chosen, scope] : chosen.filter((one) => one !== scope))} />
        ))}
      </fieldset>
      <TextField label={t('supplier.helper.purpose')} {...field('purpose')} />
      <TextField optional type="date" label={t('supplier.helper.until')} {...field('expiresOn')} />
      <div>
        <Button type="submit" look="primary" busy={accept.isPending}>
          {t('supplier.invitation.accept')}
        </Button>
      </div>
    </form>
  );
}
