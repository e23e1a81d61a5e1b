export * from './spend.commands';
export { purchasingEvents, spendYear, type PurchasingEvent } from '../domain/purchasing.events';
