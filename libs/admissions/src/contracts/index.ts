export { admissionsEvents, type AdmissionEvent } from '../domain/admissions.events';
export * from './gate-policy.contract';
export * from './gate.contract';
export * from './admissions.command';
export * from './admissions.query';
export * from './admissions.integration';
