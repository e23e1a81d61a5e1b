import { isProblem } from '../../../api/problem';
import type { Registration, Scheme } from '../../../api/registration';
import type { Fault } from '../../../kit/error-summary';
import { faultsOfProblem } from '../../../text/problem-faults';
import type { Say } from '../../../text/use-text';

export const schemes = ['uscc', 'twvat', 'lei', 'duns', 'euets'] as const satisfies readonly Scheme[];
/** Chosen where the sector is none of those offered. */
export const otherSector = ' other';

export interface Identifier {
  readonly scheme: Scheme;
  readonly value: string;
}
export interface Form {
  readonly legalName: string;
  /** One of those offered, or `otherSector`. */
  readonly sector: string;
  readonly ownSector: string;
  readonly country: string;
  readonly province: string;
  readonly identifiers: readonly Identifier[];
}
export const emptyForm: Form = { legalName: '', sector: '', ownSector: '', country: '', province: '', identifiers: [{ scheme: 'uscc', value: '' }] };

export const identifierId = (index: number): string => `register-identifier-${index}`;
export const sectorOf = ({ sector, ownSector }: Form): string => (sector === otherSector ? ownSector : sector).trim();

/** What is missing. What a check digit must be is said by the server, who knows. */
export function missingOf(form: Form, t: Say): readonly Fault[] {
  const [first] = form.identifiers;
  return [
    ...(form.legalName.trim() === '' ? [{ id: 'register-legalName', text: t('procurement.register.name.missing') }] : []),
    ...(first === undefined || first.value.trim() === '' ? [{ id: identifierId(0), text: t('procurement.register.identifier.missing') }] : []),
    ...(sectorOf(form) === '' ? [{ id: form.sector === otherSector ? 'register-ownSector' : 'register-sector', text: t('procurement.register.sector.missing') }] : []),
    ...(form.country === '' ? [{ id: 'register-country', text: t('procurement.register.country.missing') }] : []),
  ];
}

export const bodyOf = (form: Form): Registration => ({
  legalName: form.legalName.trim(),
  sector: sectorOf(form),
  country: form.country,
  province: form.province.trim() === '' ? null : form.province.trim(),
  identifiers: form.identifiers.filter(({ value }) => value.trim() !== ''),
});

/** As the server puts an identifier right before it tries its check digit: only to find the field that it speaks of. */
const plain = (value: string): string => value.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');

/** What the server refused, at the field. A refused identifier is named by its value. */
export function refusedOf(error: unknown, form: Form): readonly Fault[] {
  const sent = form.identifiers.flatMap((identifier, index) => (identifier.value.trim() === '' ? [] : [{ ...identifier, index }]));
  const listed = Object.fromEntries(sent.flatMap(({ index }, at) => [[`/identifiers/${at}/value`, identifierId(index)], [`/identifiers/${at}/scheme`, identifierId(index)], [`/identifiers/${at}`, identifierId(index)]]));
  const named = isProblem(error) ? error.document?.errors?.find(({ field }) => field === '/identifiers' || field === 'identifiers')?.value : undefined;
  const meant = sent.find(({ value }) => plain(value) === named) ?? sent[0];
  return faultsOfProblem(error, {
    '/legalName': 'register-legalName',
    '/sector': form.sector === otherSector ? 'register-ownSector' : 'register-sector',
    '/country': 'register-country',
    '/province': 'register-province',
    '/identifiers': identifierId(meant?.index ?? 0),
    ...listed,
  });
}
