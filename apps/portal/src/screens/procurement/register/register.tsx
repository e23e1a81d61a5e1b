import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgramme } from '../../../api/programmes';
import { registerSupplier, sectorsQuery } from '../../../api/registration';
import { useSession } from '../../../api/session';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { SelectField, TextField } from '../../../kit/field';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { countries } from '../../../text/countries';
import { chineseProvinces } from '../../../text/provinces';
import { useText } from '../../../text/use-text';
import { IdentifiersField } from './identifiers-field';
import { mayRegister } from './may-register';
import { bodyOf, emptyForm, missingOf, otherSector, refusedOf, type Form } from './registration-form';

interface FieldsProps {
  readonly form: Form;
  readonly sectors: readonly string[];
  readonly faultOf: (id: string) => string | undefined;
  readonly onChange: (part: Partial<Form>) => void;
}

function Sector({ form, sectors, faultOf, onChange }: FieldsProps): ReactNode {
  const { t } = useText();
  const typed = sectors.length === 0 || form.sector === otherSector;
  return (
    <>
      {sectors.length === 0 ? null : (
        <SelectField
          id="register-sector"
          label={t('procurement.supplier.sector')}
          help={t('procurement.register.sector.help')}
          fault={faultOf('register-sector')}
          value={form.sector}
          options={[{ value: '', text: t('procurement.register.choose') }, ...sectors.map((value) => ({ value, text: value })), { value: otherSector, text: t('procurement.register.sector.other') }]}
          onChange={(sector) => onChange({ sector })}
        />
      )}
      {typed ? <TextField id="register-ownSector" label={t(sectors.length === 0 ? 'procurement.supplier.sector' : 'procurement.register.sector.own')} help={t('procurement.register.sector.own.help')} fault={faultOf('register-ownSector')} value={form.ownSector} onChange={(ownSector) => onChange({ ownSector })} /> : null}
    </>
  );
}

function Place({ form, faultOf, onChange }: Omit<FieldsProps, 'sectors'>): ReactNode {
  const { t, language } = useText();
  const choose = { value: '', text: t('procurement.register.choose') };
  return (
    <>
      <SelectField id="register-country" label={t('procurement.register.country')} fault={faultOf('register-country')} value={form.country} options={[choose, ...countries(language)]} onChange={(country) => onChange({ country, province: '' })} />
      {form.country === 'CN' ? (
        <SelectField id="register-province" optional label={t('procurement.register.province')} fault={faultOf('register-province')} value={form.province} options={[choose, ...chineseProvinces(language)]} onChange={(province) => onChange({ province })} />
      ) : form.country === '' ? null : (
        <TextField id="register-province" optional label={t('procurement.register.region')} fault={faultOf('register-province')} value={form.province} onChange={(province) => onChange({ province })} />
      )}
    </>
  );
}

function RegisterForm({ programmeId, sectors }: { readonly programmeId: string; readonly sectors: readonly string[] }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [form, setForm] = useState<Form>({ ...emptyForm, sector: sectors.length === 0 ? otherSector : '' });
  const [missing, setMissing] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const send = useMutation({
    mutationFn: () => registerSupplier(programmeId, bodyOf(form)),
    onSuccess: async ({ supplierId, outcome, differs }) => {
      announce(t(`procurement.registered.${outcome}`));
      await client.invalidateQueries({ queryKey: ['suppliers'], refetchType: 'none' });
      await navigate({ to: '/p/suppliers/$supplierId', params: { supplierId }, search: { registered: outcome, ...(differs.length === 0 ? {} : { differs: differs.join(',') }) } });
    },
  });
  const faults = [...missing, ...refusedOf(send.error, form)];
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.id === id)?.text;
  const change = (part: Partial<Form>): void => setForm((old) => ({ ...old, ...part }));
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const now = missingOf(form, t);
        send.reset();
        setMissing(now);
        setRound(round + 1);
        if (now.length === 0) send.mutate();
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      {send.isError && faults.length === 0 ? <ProblemNote error={send.error} /> : null}
      <TextField id="register-legalName" label={t('procurement.register.name')} help={t('procurement.register.name.help')} autoComplete="organization" fault={faultOf('register-legalName')} value={form.legalName} onChange={(legalName) => change({ legalName })} />
      <IdentifiersField identifiers={form.identifiers} faultOf={faultOf} onChange={(identifiers) => change({ identifiers })} />
      <Sector form={form} sectors={sectors} faultOf={faultOf} onChange={change} />
      <Place form={form} faultOf={faultOf} onChange={change} />
      <p className="note">{t('procurement.register.basis')}</p>
      <div>
        <Button type="submit" look="primary" busy={send.isPending}>
          {t('procurement.register.send')}
        </Button>
      </div>
    </form>
  );
}

/** Who is new? One supplier, registered by hand: the buyer holds its record until the supplier takes it over. */
export function Register(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const { roles } = useSession();
  const programmeId = programme?.programmeId ?? '';
  const query = useQuery({ ...sectorsQuery(programmeId), enabled: programme !== undefined });
  if (programme === undefined || !mayRegister(roles)) {
    return (
      <Page title={t('procurement.register.title')}>
        <Empty title={t(programme === undefined ? 'procurement.home.no-programme' : 'procurement.register.roles')} />
      </Page>
    );
  }
  return (
    <Page title={t('procurement.register.title')} lead={t('procurement.register.lead')} narrow>
      <Loaded query={query} lines={8}>
        {(sectors) => <RegisterForm programmeId={programmeId} sectors={sectors} />}
      </Loaded>
    </Page>
  );
}
