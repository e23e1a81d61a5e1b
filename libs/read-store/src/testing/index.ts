export { readStoreContract, type OpenReadStore } from './read-store.contract';
