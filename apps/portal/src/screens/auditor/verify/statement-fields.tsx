import type { ReactNode } from 'react';
import { CheckField, ChoiceField, SelectField, TextField } from '../../../kit/field';
import { FileButton } from '../../../kit/file-button';
import { useText } from '../../../text/use-text';
import { Misstatements } from './misstatements';
import { digestOfFile, levels, opinions, scopes, type StatementForm } from './statement-form';

interface Props {
  readonly form: StatementForm;
  /** Figures that may be named, with what they are. */
  readonly figures: readonly { readonly digest: string; readonly text: string }[];
  /** Of the own accreditations in force. */
  readonly standards: readonly string[];
  readonly faultOf: (id: string) => string | undefined;
  readonly onChange: (part: Partial<StatementForm>) => void;
}

function Scope({ form, faultOf, onChange }: Pick<Props, 'form' | 'faultOf' | 'onChange'>): ReactNode {
  const { t } = useText();
  const fault = faultOf('statement-scopes');
  return (
    <fieldset className="plain field" id="statement-scopes" tabIndex={-1}>
      <legend className="label">{t('auditor.statement.scopes')}</legend>
      <div className="help">{t('auditor.statement.scopes.help')}</div>
      {fault === undefined ? null : <div className="fault">{fault}</div>}
      {scopes.map((scope) => (
        <CheckField key={scope} label={t('auditor.statement.scope', { scope })} checked={form.scopes.includes(scope)} onChange={(yes) => onChange({ scopes: yes ? [...form.scopes, scope] : form.scopes.filter((one) => one !== scope) })} />
      ))}
    </fieldset>
  );
}

/** What is covered, against what, and with which conclusion. */
export function StatementFields({ form, figures, standards, faultOf, onChange }: Props): ReactNode {
  const { t } = useText();
  return (
    <>
      {figures.length < 2 ? null : <ChoiceField label={t('auditor.statement.figures')} value={form.contentDigest} options={figures.map(({ digest, text }) => ({ value: digest, text }))} onChange={(contentDigest) => onChange({ contentDigest })} />}
      {standards.length === 0 ? (
        <TextField id="statement-standard" label={t('auditor.statement.standard')} fault={faultOf('statement-standard')} value={form.standard} onChange={(standard) => onChange({ standard })} />
      ) : (
        <SelectField id="statement-standard" label={t('auditor.statement.standard')} value={form.standard} options={standards.map((value) => ({ value, text: value }))} onChange={(standard) => onChange({ standard })} />
      )}
      <ChoiceField label={t('auditor.statement.level')} value={form.level} options={levels.map((value) => ({ value, text: t(`kit.assurance.${value}`) }))} onChange={(level) => onChange({ level: level as StatementForm['level'] })} />
      <Scope form={form} faultOf={faultOf} onChange={onChange} />
      <div className="filters">
        <TextField id="statement-from" type="date" label={t('auditor.statement.from')} fault={faultOf('statement-from')} value={form.from} onChange={(from) => onChange({ from })} />
        <TextField type="date" label={t('auditor.statement.to')} value={form.to} onChange={(to) => onChange({ to })} />
      </div>
      <TextField id="statement-criteria" label={t('auditor.statement.criteria')} help={t('auditor.statement.criteria.help')} fault={faultOf('statement-criteria')} value={form.criteria} onChange={(criteria) => onChange({ criteria })} />
      <TextField id="statement-materiality" number label={t('auditor.statement.materiality')} help={t('auditor.statement.materiality.help')} fault={faultOf('statement-materiality')} value={form.materiality} onChange={(materiality) => onChange({ materiality })} />
      <Misstatements list={form.misstatements} faultOf={faultOf} onChange={(misstatements) => onChange({ misstatements })} />
      <ChoiceField
        id="statement-opinion"
        label={t('auditor.statement.opinion')}
        fault={faultOf('statement-opinion')}
        value={form.opinion}
        options={opinions.map((value) => ({ value, text: t(`kit.opinion.${value}`), help: t(`auditor.statement.opinion.${value}`) }))}
        onChange={(opinion) => onChange({ opinion: opinion as StatementForm['opinion'] })}
      />
      {form.opinion === '' || form.opinion === 'unmodified' ? null : <TextField id="statement-basis" lines label={t('auditor.statement.basis')} help={t('auditor.statement.basis.help')} fault={faultOf('statement-basis')} value={form.basis} onChange={(basis) => onChange({ basis })} />}
      <TextField id="statement-until" type="date" label={t('auditor.statement.until')} help={t('auditor.statement.until.help')} fault={faultOf('statement-until')} value={form.validUntil} onChange={(validUntil) => onChange({ validUntil })} />
      <div className="field">
        <span className="label">{t('auditor.statement.file')}</span>
        <span className="help">{t('auditor.statement.file.help')}</span>
        <span className="row">
          <FileButton of={t('auditor.statement.file')} onFile={(file) => void digestOfFile(file).then((digest) => onChange({ evidence: { name: file.name, digest } }))}>
            {t('auditor.statement.file.choose')}
          </FileButton>
          {form.evidence === null ? null : (
            <span>
              {form.evidence.name} <span className="digest">{form.evidence.digest}</span>
            </span>
          )}
        </span>
      </div>
    </>
  );
}
