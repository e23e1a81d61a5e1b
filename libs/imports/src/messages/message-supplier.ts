import { RejectedError } from '@greengate/kernel';
import type { InboxTools } from '@greengate/messaging';
import { id } from '@greengate/kernel';
import { identifierInput } from '@greengate/suppliers/contracts';
import { z } from 'zod';
import { findSupplier } from '../run/find-supplier';
import { recordedIn } from '../run/recorded';

/** A supplier as other systems name it: by its id here, or by a legal identifier. */
export const messageSupplier = z.union([z.strictObject({ supplierId: id }), identifierInput]);
export type MessageSupplier = z.output<typeof messageSupplier>;

/** The same text for the same supplier, as long as it is named in the same way. */
export const keyOf = (supplier: MessageSupplier): string => ('supplierId' in supplier ? supplier.supplierId : `${supplier.scheme}:${supplier.value.replace(/[\s-]+/g, '').toUpperCase()}`);

/** @throws RejectedError `imports.supplier-unknown` */
export async function supplierNamed(supplier: MessageSupplier, { log }: Pick<InboxTools, 'log'>): Promise<string> {
  const found = await findSupplier(keyOf(supplier), recordedIn(log));
  if (!found.ok) throw new RejectedError(found.error);
  return found.value;
}
