export * from './spend.commands';
export * from './spend.queries';
export { purchasingEvents, spendYear, type PurchasingEvent } from '../domain/purchasing.events';
