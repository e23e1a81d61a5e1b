import { reject, ok, type Result } from '@greengate/kernel';
import type { Instrument } from '../contracts/calculation.contract';
import type { CertificateClaim } from './certificate.decider';

/** One writing for all ways to write a serial: full-width forms as plain ones, capital letters, one kind of dash, no spaces. */
export const normalSerial = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-')
    .replace(/\s+/gu, '');

/** Dots part market and serial in the id of a stream, so that a dot inside is written otherwise. */
const part = (text: string): string => encodeURIComponent(text).replace(/\./g, '%2E');

export const certificateStream = ({ market, serial }: Pick<CertificateClaim, 'market' | 'serial'>): string => `certificate-${part(market)}.${part(serial)}`;

/** The claims of a document's certificates, sorted, so that two submissions never wait for each other. Rejects a serial that stands in it twice, however written. Contracts and tariffs have no serial to consume. */
export function claimsOf(instruments: readonly Instrument[], { supplierId, disclosureId }: Pick<CertificateClaim, 'supplierId' | 'disclosureId'>): Result<readonly CertificateClaim[]> {
  const claims = new Map<string, CertificateClaim>();
  for (const { type, market, serial, kwh, vintage } of instruments) {
    if (type !== 'certificate') continue;
    const claim = { market: normalSerial(market), serial: normalSerial(serial), supplierId, disclosureId, kwh, vintage };
    const stream = certificateStream(claim);
    if (claims.has(stream)) return reject('calculation.serial-repeated', { serial });
    claims.set(stream, claim);
  }
  return ok([...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim));
}

/** Certificates that the figures given last, or those in force, use: both hold on to theirs until one is given up. */
export const streamsOf = (instruments: readonly Instrument[]): ReadonlySet<string> =>
  new Set(instruments.flatMap(({ type, market, serial }) => (type === 'certificate' ? [certificateStream({ market: normalSerial(market), serial: normalSerial(serial) })] : [])));
