import type { Person } from './person';

/** A code whose check character fits (GB 32100-2015), another for each run. */
export function usccOf(serial: number): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `91440300${String(serial).padStart(8, '0')}M`;
  const sum = [...body].reduce((total, character, index) => total + alphabet.indexOf(character) * 3 ** index, 0);
  return body + (alphabet[(31 - (sum % 31)) % 31] ?? '');
}
/** A supplier of a spec's own: what is done to it changes nobody else's. */
export async function newSupplier(buyer: Person, programmeId: string, legalName: string): Promise<string> {
  const serial = Number(String(Date.now()).slice(-8));
  const { status, body } = await buyer.post<{ supplierId: string }>(`/programmes/${programmeId}/suppliers`, { legalName, sector: 'Steel 钢铁', country: 'CN', province: 'CN-JS', identifiers: [{ scheme: 'uscc', value: usccOf(serial) }] });
  if (status >= 300) throw new Error(`${legalName} could not be registered: ${status}`);
  return body.supplierId;
}
