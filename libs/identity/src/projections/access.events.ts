import type { EventOf } from '@greengate/kernel';
import type { ProgrammesEvent } from '@greengate/programmes/contracts';
import type { SuppliersEvent } from '@greengate/suppliers/contracts';

type Of<Union extends EventOf, Type extends Union['type']> = Extract<Union, { type: Type }>;

export type ProgrammeAccessEvent = Of<ProgrammesEvent, 'programmes.ProgrammeCreated' | 'programmes.OrganisationEngaged' | 'programmes.EngagementEnded'>;
export type SupplierAccessEvent = Of<
  SuppliersEvent,
  | 'suppliers.SupplierRegistered'
  | 'suppliers.SupplierOrganisationLinked'
  | 'suppliers.SupplierEnrolled'
  | 'suppliers.ConsentGranted'
  | 'suppliers.ConsentRevoked'
  | 'suppliers.EnrolmentEnded'
  | 'suppliers.HelperGranted'
  | 'suppliers.HelperGrantEnded'
>;
export type AccessEvent = ProgrammeAccessEvent | SupplierAccessEvent;
export type EngagedAs = Of<ProgrammesEvent, 'programmes.OrganisationEngaged'>['data']['as'];

export const programmeAccessTypes: readonly ProgrammeAccessEvent['type'][] = ['programmes.ProgrammeCreated', 'programmes.OrganisationEngaged', 'programmes.EngagementEnded'];
export const supplierAccessTypes: readonly SupplierAccessEvent['type'][] = [
  'suppliers.SupplierRegistered',
  'suppliers.SupplierOrganisationLinked',
  'suppliers.SupplierEnrolled',
  'suppliers.ConsentGranted',
  'suppliers.ConsentRevoked',
  'suppliers.EnrolmentEnded',
  'suppliers.HelperGranted',
  'suppliers.HelperGrantEnded',
];
