export * from './evidence-store.port';
export { openFolderEvidenceStore, type FolderEvidenceStoreOptions } from './folder/folder-evidence-store.adapter';
export { examineEvidence, isDigest, verified } from './verified';
