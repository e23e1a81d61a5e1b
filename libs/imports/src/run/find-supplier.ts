import { ok, reject, type Result } from '@greengate/kernel';
import { identifierScheme } from '@greengate/suppliers/contracts';
import { halfWidth } from '../csv/cell-text';
import type { Recorded } from './recorded';

const schemes = identifierScheme.options;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Normal form of an identifier, as the register keeps it: upper case, without blanks and hyphens. */
const normal = (value: string): string => value.replace(/[\s-]+/g, '').toUpperCase();

/** The supplier that a reference stands for: an id, `scheme:value`, or a value that one scheme alone knows. */
export async function findSupplier(reference: string, recorded: Pick<Recorded, 'supplierWith' | 'supplierExists'>): Promise<Result<string>> {
  const text = halfWidth(reference);
  if (uuid.test(text)) return (await recorded.supplierExists(text.toLowerCase())) ? ok(text.toLowerCase()) : reject('imports.supplier-unknown', { field: 'supplier', value: reference });
  const named = /^([A-Za-z]+)\s*:\s*(.+)$/.exec(text);
  const scheme = schemes.find((known) => known === named?.[1]?.toLowerCase());
  const tried = scheme ? [scheme] : schemes;
  const value = normal(scheme ? (named?.[2] ?? '') : text);
  const found = new Set<string>();
  for (const candidate of tried) {
    const supplierId = await recorded.supplierWith(candidate, value);
    if (supplierId !== undefined) found.add(supplierId);
  }
  const [first, second] = [...found];
  if (first === undefined) return reject('imports.supplier-unknown', { field: 'supplier', value: reference });
  return second === undefined ? ok(first) : reject('imports.supplier-ambiguous', { field: 'supplier', value: reference });
}
