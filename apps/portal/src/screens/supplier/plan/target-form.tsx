import { useState, type ReactNode } from 'react';
import type { Target } from '../../../api/plan';
import { Button } from '../../../kit/button';
import { CheckField, SelectField, TextField } from '../../../kit/field';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { ProblemNote } from '../../../kit/problem-note';
import { fractionOfPercent } from '../../../text/percent-input';
import { useText, type Say } from '../../../text/use-text';

const kinds = ['absolute', 'intensity', 'net-zero', 'renewable-electricity'] as const;
const scopes = [1, 2, 3] as const;
const yearForm = /^\d{4}$/;
type Form = { readonly kind: Target['kind']; readonly scopes: readonly (1 | 2 | 3)[]; readonly baseYear: string; readonly targetYear: string; readonly percent: string; readonly baseEmissions: string; readonly reason: string };

const yearOf = (text: string): number | null => (yearForm.test(text) ? Number(text) : null);

interface TargetFormProps {
  /** Set when a target takes the place of another: then a reason is asked for. */
  readonly before?: Target;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (target: Target, reason: string) => void;
}

const formOf = (before: Target | undefined): Form => ({ kind: before?.kind ?? 'absolute', scopes: before?.scopes ?? [1, 2], baseYear: String(before?.baseYear ?? ''), targetYear: String(before?.targetYear ?? ''), percent: '', baseEmissions: before?.baseEmissions ?? '', reason: '' });

function faultsIn(form: Form, replaces: boolean, t: Say): readonly Fault[] {
  return [
    ...(form.scopes.length === 0 ? [{ id: 'target-scopes', text: t('supplier.target.scopes-missing') }] : []),
    ...(form.kind !== 'renewable-electricity' && yearOf(form.baseYear) === null ? [{ id: 'target-base', text: t('supplier.target.year-missing') }] : []),
    ...(yearOf(form.targetYear) === null ? [{ id: 'target-year', text: t('supplier.target.year-missing') }] : []),
    ...(form.kind !== 'net-zero' && fractionOfPercent(form.percent) === undefined ? [{ id: 'target-percent', text: t('supplier.target.percent-missing') }] : []),
    ...(replaces && form.reason.trim().length < 3 ? [{ id: 'target-reason', text: t('supplier.plan.reason-missing') }] : []),
  ];
}

const targetOf = ({ kind, scopes: covered, baseYear, targetYear, percent, baseEmissions }: Form): Target => ({
  kind,
  scopes: [...covered].sort(),
  baseYear: kind === 'renewable-electricity' ? null : yearOf(baseYear),
  targetYear: yearOf(targetYear),
  reduction: fractionOfPercent(percent) ?? null,
  baseEmissions: baseEmissions.trim() === '' ? null : baseEmissions.trim(),
  coversScope3: covered.includes(3),
});

/** What is promised: the kind, for which scopes, from which year to which, and by how much. */
export function TargetForm({ before, error, busy, onSend }: TargetFormProps): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState<Form>(() => formOf(before));
  const [round, setRound] = useState(0);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const change = (part: Partial<Form>): void => setForm({ ...form, ...part });
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.id === id)?.text;
  const renewable = form.kind === 'renewable-electricity';
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const now = faultsIn(form, before !== undefined, t);
        setFaults(now);
        setRound(round + 1);
        if (now.length > 0) return;
        onSend(targetOf(form), form.reason);
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      {error === null ? null : <ProblemNote error={error} />}
      <SelectField label={t('supplier.target.kind')} value={form.kind} onChange={(kind) => change({ kind: kind as Target['kind'] })} options={kinds.map((value) => ({ value, text: t(`kit.target.${value}`) }))} />
      <fieldset className="plain" id="target-scopes" tabIndex={-1}>
        <legend className="label">{t('supplier.target.scopes')}</legend>
        {faultOf('target-scopes') === undefined ? null : <div className="fault">{faultOf('target-scopes')}</div>}
        {scopes.map((scope) => (
          <CheckField key={scope} label={t('supplier.target.scope', { scope })} checked={form.scopes.includes(scope)} onChange={(yes) => change({ scopes: yes ? [...form.scopes, scope] : form.scopes.filter((one) => one !== scope) })} />
        ))}
      </fieldset>
      {renewable ? null : <TextField id="target-base" number label={t('supplier.target.base-year')} fault={faultOf('target-base')} value={form.baseYear} onChange={(baseYear) => change({ baseYear })} />}
      <TextField id="target-year" number label={t('supplier.target.target-year')} fault={faultOf('target-year')} value={form.targetYear} onChange={(targetYear) => change({ targetYear })} />
      <TextField id="target-percent" number optional={form.kind === 'net-zero'} label={t(renewable ? 'supplier.target.share' : 'supplier.target.reduction')} help={t('supplier.target.percent-help')} fault={faultOf('target-percent')} value={form.percent} onChange={(percent) => change({ percent })} />
      {renewable ? null : <TextField number optional label={t('supplier.target.base-emissions')} help={t('supplier.target.base-emissions.help')} value={form.baseEmissions} onChange={(baseEmissions) => change({ baseEmissions })} />}
      {before === undefined ? null : <TextField lines id="target-reason" label={t('supplier.plan.reason')} fault={faultOf('target-reason')} value={form.reason} onChange={(reason) => change({ reason })} />}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t(before === undefined ? 'supplier.target.commit' : 'supplier.target.supersede')}
        </Button>
      </div>
    </form>
  );
}
