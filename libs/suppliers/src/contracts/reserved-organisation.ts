import { deterministicId } from '@greengate/kernel';

/**
 * The organisation kept for a supplier while a buyer holds its record: accounts registered in it act for that supplier.
 * Ends when the supplier accepts an invitation with an organisation of its own (`SupplierOrganisationLinked`).
 */
export const reservedOrganisationId = (supplierId: string): string => deterministicId('organisation', 'supplier', supplierId);
