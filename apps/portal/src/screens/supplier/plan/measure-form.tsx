import { useState, type ReactNode } from 'react';
import type { MeasurePlan } from '../../../api/plan';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { SelectField, TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';
import type { MessageId } from '../../../text/message-id';

const fields = ['energy-efficiency', 'clean-energy', 'materials', 'process', 'circularity', 'logistics'] as const;
const stages = ['source', 'process', 'end-of-pipe'] as const;
const types = ['green-power', 'on-site-renewables', 'electrified-heat', 'waste-heat', 'motors-and-compressed-air', 'refrigerant-change', 'low-carbon-steel', 'low-carbon-aluminium', 'recycled-materials', 'logistics-shift', 'process-change', 'energy-management', 'carbon-capture', 'other'] as const;
const currencies = ['CNY', 'TWD', 'USD', 'EUR'] as const;

const empty = { title: '', field: 'energy-efficiency', stage: 'source', type: 'other', cause: '', baselineYear: '', baselineEmissions: '', currency: 'CNY', capex: '', opexChange: '0', saving: '0', lifetimeYears: '', scope1: '0', scope2: '', scope3: '0', startOn: '', dueOn: '' };
type Form = typeof empty;
/** Left empty it is not sent. Asked for with its own sentence, and first in the summary that names it. */
const required: readonly (keyof Form)[] = ['title', 'cause', 'baselineYear', 'baselineEmissions', 'capex', 'lifetimeYears', 'startOn', 'dueOn'];
const decimals: readonly (keyof Form)[] = ['baselineEmissions', 'capex', 'saving', 'scope1', 'scope2', 'scope3'];
const decimalForm = /^\d+(\.\d+)?$/;
const signedForm = /^-?\d+(\.\d+)?$/;
const wholeForm = /^\d{1,4}$/;

/** Full-width digits are what a Chinese keyboard gives; separators of thousands are how people write. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(',', '').trim();

function faultsOf(form: Form, t: (id: MessageId) => string): readonly Fault[] {
  const missing = required.filter((name) => form[name].trim() === '').map((name) => ({ id: `measure-${name}`, text: t('supplier.measure.missing') }));
  const numbers = decimals.filter((name) => form[name].trim() !== '' && !decimalForm.test(plain(form[name]))).map((name) => ({ id: `measure-${name}`, text: t('supplier.measure.number') }));
  const signed = signedForm.test(plain(form.opexChange)) ? [] : [{ id: 'measure-opexChange', text: t('supplier.measure.number') }];
  const whole = (['baselineYear', 'lifetimeYears'] as const).filter((name) => form[name].trim() !== '' && !wholeForm.test(plain(form[name]))).map((name) => ({ id: `measure-${name}`, text: t('supplier.measure.number') }));
  const order = form.startOn !== '' && form.dueOn !== '' && form.startOn > form.dueOn ? [{ id: 'measure-dueOn', text: t('supplier.period.order') }] : [];
  return [...missing, ...numbers, ...signed, ...whole, ...order];
}

const planOf = (form: Form): MeasurePlan => ({
  title: form.title.trim(),
  field: form.field as MeasurePlan['field'],
  stage: form.stage as MeasurePlan['stage'],
  type: form.type as MeasurePlan['type'],
  carbonUse: 'none',
  cause: form.cause.trim(),
  baseline: { year: Number(plain(form.baselineYear)), emissions: plain(form.baselineEmissions), output: null },
  currency: form.currency,
  capex: plain(form.capex),
  opexChange: plain(form.opexChange),
  saving: plain(form.saving) === '' ? '0' : plain(form.saving),
  otherRevenue: '0',
  lifetimeYears: Number(plain(form.lifetimeYears)),
  abatement: { scope1: plain(form.scope1) === '' ? '0' : plain(form.scope1), scope2: plain(form.scope2) === '' ? '0' : plain(form.scope2), scope3: plain(form.scope3) === '' ? '0' : plain(form.scope3) },
  exclusiveGroup: null,
  startOn: form.startOn,
  dueOn: form.dueOn,
});

/** What is to be done, what it costs and what it brings, before it is done. */
export function MeasureForm({ error, busy, onSend }: { readonly error: unknown; readonly busy: boolean; readonly onSend: (plan: MeasurePlan) => void }): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState<Form>(empty);
  const [round, setRound] = useState(0);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const field = (name: keyof Form) => ({ id: `measure-${name}`, value: form[name], fault: faults.find(({ id }) => id === `measure-${name}`)?.text, onChange: (value: string) => setForm({ ...form, [name]: value }) });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsOf(form, t);
        setFaults(found);
        setRound(round + 1);
        if (found.length === 0) onSend(planOf(form));
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      {error === null ? null : <ProblemNote error={error} />}
      <TextField label={t('supplier.measure.title')} {...field('title')} />
      <SelectField label={t('supplier.measure.type')} {...field('type')} options={types.map((value) => ({ value, text: t(`supplier.measure.type.${value}`) }))} />
      <SelectField label={t('supplier.measure.field')} {...field('field')} options={fields.map((value) => ({ value, text: t(`supplier.measure.field.${value}`) }))} />
      <SelectField label={t('supplier.measure.stage')} {...field('stage')} options={stages.map((value) => ({ value, text: t(`supplier.measure.stage.${value}`) }))} />
      <TextField lines label={t('supplier.measure.cause')} help={t('supplier.measure.cause.help')} {...field('cause')} />
      <TextField number label={t('supplier.measure.baseline-year')} {...field('baselineYear')} />
      <TextField number label={t('supplier.measure.baseline')} help={t('supplier.measure.baseline.help')} {...field('baselineEmissions')} />
      <fieldset className="plain">
        <legend className="label">{t('supplier.measure.abatement')}</legend>
        {(['scope1', 'scope2', 'scope3'] as const).map((scope, index) => (
          <TextField key={scope} number label={t('supplier.target.scope', { scope: index + 1 })} {...field(scope)} />
        ))}
      </fieldset>
      <SelectField label={t('supplier.production.currency')} {...field('currency')} options={currencies.map((value) => ({ value, text: value }))} />
      <TextField number label={t('supplier.measure.capex')} {...field('capex')} />
      <TextField number label={t('supplier.measure.saving')} {...field('saving')} />
      <TextField number label={t('supplier.measure.opex')} help={t('supplier.measure.opex.help')} {...field('opexChange')} />
      <TextField number label={t('supplier.measure.lifetime')} {...field('lifetimeYears')} />
      <TextField type="date" label={t('supplier.measure.start-on')} {...field('startOn')} />
      <TextField type="date" label={t('supplier.measure.due-on')} {...field('dueOn')} />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t('supplier.measure.plan')}
        </Button>
      </div>
    </form>
  );
}
