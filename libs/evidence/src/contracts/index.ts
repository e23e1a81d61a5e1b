export { evidenceEvents, type EvidenceEvent } from '../domain/evidence.events';
export type { EvidenceState, KeptFile } from '../domain/evidence.state';
export * from './evidence-limits.contract';
export { evidenceLimits10 } from './evidence-limits-1-0.data';
export * from './evidence-side.contract';
export * from './evidence-subject.contract';
export * from './kept-evidence.contract';
export * from './evidence.command';
export * from './evidence.query';
