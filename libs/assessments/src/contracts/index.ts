export { assessmentsEvents, type AssessmentsEvent } from '../domain/assessments.events';
export * from './assessment-result.contract';
export * from './benchmark-set.contract';
export * from './facts.contract';
export * from './reason.contract';
export * from './ruleset.contract';
export * from './tier.contract';
