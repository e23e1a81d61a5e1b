export { eventStoreContract, type OpenedStore } from './event-store.contract';
export { copyTargetContract, type OpenedTarget } from './copy-target.contract';
