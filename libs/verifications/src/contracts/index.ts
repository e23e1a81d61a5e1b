export * from './accreditation.contract';
export * from './statement.contract';
export { accreditationEvents, type AccreditationEvent } from '../domain/accreditation.events';
export { statementEvents, type StatementEvent } from '../domain/statement.events';
export { verificationsEvents, type VerificationsEvent } from '../domain/verifications.events';
