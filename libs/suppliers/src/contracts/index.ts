export { enrolmentBasis, enrolmentEvents, type EnrolmentBasis, type EnrolmentEvent } from '../domain/enrolment.events';
export { identifierScheme, legalIdentifier, type IdentifierScheme, type LegalIdentifier } from '../domain/identifier.events';
export { suppliersEvents, type SuppliersEvent } from '../domain/suppliers.events';
