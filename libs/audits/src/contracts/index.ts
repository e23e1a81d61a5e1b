export { auditsEvents, type AuditEvent } from '../domain/audits.events';
export { overdueOf, type Overdue } from '../domain/overdue.rules';
export * from './audit-register.contract';
export * from './audits.command';
export * from './audits.query';
export * from './finding-acts.contract';
export * from './finding-deadlines.contract';
export * from './finding-state.contract';
export * from './finding.contract';
