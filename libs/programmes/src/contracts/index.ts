export * from './programme-owner.contract';
export * from './programme.commands';
export { engagement, programmesEvents, type Engagement, type ProgrammesEvent } from '../domain/programmes.events';
