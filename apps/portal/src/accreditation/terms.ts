import type { Accreditation } from '../api/verification';
import type { Fault } from '../kit/error-summary';
import type { Say } from '../text/use-text';

export const levels = ['limited', 'reasonable'] as const;
export type Level = (typeof levels)[number];
export type Terms = Pick<Accreditation, 'body' | 'standards' | 'levels' | 'sectors' | 'validFrom' | 'validUntil'>;

export const blankTerms = { body: '', standards: '', sectors: '', levels: ['limited'] as readonly Level[], validFrom: '', validUntil: '' };
export type TermsEntry = typeof blankTerms;

const separators = /[;；、\n]/;
const listOf = (text: string): string[] => text.split(separators).map((part) => part.trim()).filter((part) => part !== '');

/** What was typed, as the server takes it. */
export function termsOf({ body, standards, sectors, levels: chosen, validFrom, validUntil }: TermsEntry): Terms {
  const named = listOf(sectors);
  return { body: body.trim(), standards: listOf(standards), levels: [...chosen], sectors: named.length === 0 ? null : named, validFrom, validUntil };
}

export function faultsOfTerms(entry: TermsEntry, t: Say): readonly Fault[] {
  const missing: readonly (readonly [boolean, Fault])[] = [
    [entry.body.trim().length < 2, { id: 'claim-body', text: t('kit.accreditation.body.missing') }],
    [listOf(entry.standards).length === 0, { id: 'claim-standards', text: t('kit.accreditation.standards.missing') }],
    [entry.levels.length === 0, { id: 'claim-levels', text: t('kit.accreditation.levels.missing') }],
    [entry.validFrom === '', { id: 'claim-from', text: t('kit.accreditation.from.missing') }],
    [entry.validUntil === '' || entry.validUntil < entry.validFrom, { id: 'claim-until', text: t('kit.accreditation.until.missing') }],
  ];
  return missing.flatMap(([wrong, fault]) => (wrong ? [fault] : []));
}
