export { BackupError, type BackupFault } from './backup-error';
export { copyRecords, recordsDigest, type CopiedRecords, type RecordsDigest } from './copy-records';
export type { Manifest } from './manifest';
export { moveEvidence, type FilesDigest, type MovedEvidence } from './move-evidence';
export { placeNames, type Place, type Places } from './places';
export { restoreBackup, type Restored, type RestoreOptions, type RestorePhase } from './restore-backup';
export { verifyBackup } from './verify-backup';
export { writeBackup, type BackupOptions, type BackupPhase } from './write-backup';
