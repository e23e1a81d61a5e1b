export { evidenceStoreContract, type EvidenceStoreBench } from './evidence-store.contract';
export { bytesOf, wholeOf } from './bytes';
