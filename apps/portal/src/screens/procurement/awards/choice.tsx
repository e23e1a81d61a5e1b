import type { ReactNode } from 'react';
import { awardReasonCodes, shortestReason, type AwardReasonCode, type Compared } from '../../../api/awards';
import type { Fault } from '../../../kit/error-summary';
import { SelectField, TextField } from '../../../kit/field';
import { Status } from '../../../kit/status';
import { Tier } from '../../../kit/tier';
import { useText } from '../../../text/use-text';
import { betterThan, type AwardForm } from './award-form';
import { barredText } from './comparison';

interface ChoiceProps {
  readonly suppliers: readonly Compared[];
  readonly form: AwardForm;
  readonly change: (part: Partial<AwardForm>) => void;
  readonly faults: readonly Fault[];
}

/** A supplier that the gate shuts out stays in sight, with why. */
function Candidate({ of: { supplierId, name, tier, barred }, chosen, first, onChoose }: { readonly of: Compared; readonly chosen: boolean; readonly first: boolean; readonly onChoose: () => void }): ReactNode {
  const { t, language } = useText();
  return (
    <label className="choice">
      <input type="radio" id={first ? 'award-chosen' : undefined} name="award-chosen" value={supplierId} checked={chosen} disabled={barred !== null} onChange={onChoose} />
      <span className="stack" style={{ gap: 2 }}>
        <span className="row" style={{ flexWrap: 'nowrap' }}>
          <Tier tier={tier} bare />
          <span>{name}</span>
        </span>
        {barred === null ? null : <Status tone="error">{barredText(barred, t, language)}</Status>}
      </span>
    </label>
  );
}

/** Whom to choose; and why, where somebody who could be chosen stands better. */
export function Choice({ suppliers, form, change, faults }: ChoiceProps): ReactNode {
  const { t } = useText();
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.id === id)?.text;
  const [best] = betterThan(suppliers, form.chosen);
  const fault = faultOf('award-chosen');
  const first = suppliers.find(({ barred }) => barred === null)?.supplierId;
  return (
    <section className="card" aria-labelledby="choice">
      <h2 id="choice">{t('procurement.award.choice')}</h2>
      <fieldset className={`field plain ${fault === undefined ? '' : 'faulty'}`}>
        <legend className="label">{t('procurement.award.chosen')}</legend>
        {fault === undefined ? null : <div className="fault">{fault}</div>}
        {suppliers.map((supplier) => (
          <Candidate key={supplier.supplierId} of={supplier} chosen={form.chosen === supplier.supplierId} first={supplier.supplierId === first} onChoose={() => change({ chosen: supplier.supplierId })} />
        ))}
      </fieldset>
      {best === undefined ? null : (
        <div className="stack" data-why-needed>
          <p className="note warn">{t('procurement.award.why', { tier: best.tier, name: best.name })}</p>
          <SelectField
            id="award-reason-code"
            label={t('procurement.award.reason-code')}
            fault={faultOf('award-reason-code')}
            value={form.reasonCode}
            onChange={(code) => change({ reasonCode: code as '' | AwardReasonCode })}
            options={[{ value: '', text: t('procurement.award.reason-code.none') }, ...awardReasonCodes.map((value) => ({ value, text: t(`procurement.award.reason-code.${value}`) }))]}
          />
          <TextField id="award-reason" lines label={t('procurement.award.reason')} help={t('procurement.award.reason.help', { least: shortestReason })} fault={faultOf('award-reason')} value={form.reason} onChange={(reason) => change({ reason })} />
        </div>
      )}
    </section>
  );
}
