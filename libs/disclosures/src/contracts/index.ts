export { disclosuresEvents, type DisclosureEvent } from '../domain/disclosures.events';
export * from './energy-carriers.contract';
export * from './inventory.contract';
export * from './measured.contract';
export * from './return-reason.contract';
