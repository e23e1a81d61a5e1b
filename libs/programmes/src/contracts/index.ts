export * from './peer-standing.query';
export * from './programme-access';
export * from './programme-owner.contract';
export * from './programme.commands';
export * from './programmes.queries';
export * from './supplier-history.queries';
export * from './supplier-list.query';
export * from './supplier-page.query';
export { engagement, programmesEvents, type Engagement, type ProgrammesEvent } from '../domain/programmes.events';
