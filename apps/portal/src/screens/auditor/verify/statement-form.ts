import type { StatementContent } from '../../../api/verification';
import type { Fault } from '../../../kit/error-summary';
import type { Say } from '../../../text/use-text';
import { fractionOfPercent } from '../../../text/percent-input';

export const levels = ['limited', 'reasonable'] as const;
export const opinions = ['unmodified', 'qualified', 'adverse', 'disclaimer'] as const;
export const scopes = [1, 2, 3] as const;

export interface Misstatement {
  readonly description: string;
  /** t CO2e as typed; empty where it was not quantified. */
  readonly amount: string;
  readonly corrected: boolean;
}

/** A statement as it is typed in. */
export interface StatementForm {
  readonly contentDigest: string;
  readonly standard: string;
  readonly level: (typeof levels)[number];
  readonly scopes: readonly (typeof scopes)[number][];
  readonly from: string;
  readonly to: string;
  readonly criteria: string;
  /** Per cent. */
  readonly materiality: string;
  readonly opinion: (typeof opinions)[number] | '';
  readonly basis: string;
  readonly misstatements: readonly Misstatement[];
  readonly evidence: { readonly name: string; readonly digest: string } | null;
  readonly validUntil: string;
}

const shortest = 3;
const amountForm = /^-?\d{1,15}(\.\d{1,6})?$/;
const plain = (text: string): string => text.normalize('NFKC').replace('。', '.').trim();

/** What keeps it from being sent. The server decides again, and about more. */
export function faultsOfStatement(form: StatementForm, t: Say): readonly Fault[] {
  const wrong: readonly (readonly [boolean, Fault])[] = [
    [form.standard.trim().length < 2, { id: 'statement-standard', text: t('auditor.statement.standard.missing') }],
    [form.scopes.length === 0, { id: 'statement-scopes', text: t('auditor.statement.scopes.missing') }],
    [form.from === '' || form.to < form.from, { id: 'statement-from', text: t('auditor.statement.period.wrong') }],
    [form.criteria.trim().length < shortest, { id: 'statement-criteria', text: t('auditor.statement.criteria.missing') }],
    [fractionOfPercent(form.materiality) === undefined, { id: 'statement-materiality', text: t('auditor.statement.materiality.wrong') }],
    [form.opinion === '', { id: 'statement-opinion', text: t('auditor.statement.opinion.missing') }],
    [form.opinion !== '' && form.opinion !== 'unmodified' && form.basis.trim().length < shortest, { id: 'statement-basis', text: t('auditor.statement.basis.missing') }],
    [form.validUntil === '', { id: 'statement-until', text: t('auditor.statement.until.missing') }],
    ...form.misstatements.flatMap(({ description, amount }, index) => [
      [description.trim().length < shortest, { id: `misstatement-${index}`, text: t('auditor.statement.misstatement.missing') }] as const,
      [amount.trim() !== '' && !amountForm.test(plain(amount)), { id: `misstatement-amount-${index}`, text: t('auditor.statement.misstatement.amount.wrong') }] as const,
    ]),
  ];
  return wrong.flatMap(([is, fault]) => (is ? [fault] : []));
}

/** As the server takes it; called once nothing is wrong. */
export const contentOf = (form: StatementForm): StatementContent => ({
  standard: form.standard.trim(),
  level: form.level,
  scopes: [...form.scopes],
  period: { from: form.from, to: form.to },
  criteria: form.criteria.trim(),
  materiality: fractionOfPercent(form.materiality) ?? '',
  opinion: form.opinion === '' ? 'disclaimer' : form.opinion,
  basis: form.opinion === 'unmodified' || form.basis.trim() === '' ? null : form.basis.trim(),
  misstatements: form.misstatements.map(({ description, amount, corrected }) => ({ description: description.trim(), amount: plain(amount) === '' ? null : plain(amount), corrected })),
  evidence: form.evidence?.digest ?? null,
  contentDigest: form.contentDigest,
  validUntil: form.validUntil,
});

/** SHA-256 of a file, in hexadecimal: the statement names its file by it; the file itself stays with the verifier. */
export async function digestOfFile(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
