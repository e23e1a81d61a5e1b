import type { Access } from '@greengate/kernel';

/** Who reads what belongs to a programme: its owner's people, and auditors while they are engaged. */
export const programmeReaders = {
  'programme-owner': 'own-programme',
  'procurement-manager': 'own-programme',
  analyst: 'own-programme',
  administrator: 'own-programme',
  auditor: 'engaged',
} as const satisfies Access;

/** The same, and the supplier that it is about. */
export const programmeReadersAndSupplier = { ...programmeReaders, 'supplier-user': 'own-supplier' } as const satisfies Access;
