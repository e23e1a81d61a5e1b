export { commitmentsEvents, type CommitmentEvent } from '../domain/commitments.events';
export * from './target.contract';
