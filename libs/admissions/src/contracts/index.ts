export { admissionsEvents, type AdmissionEvent } from '../domain/admissions.events';
export * from './gate-policy.contract';
export * from './gate.contract';
