export { auditsEvents, type AuditEvent } from '../domain/audits.events';
export * from './finding.contract';
