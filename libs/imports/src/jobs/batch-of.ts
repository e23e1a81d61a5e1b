import { dayOf } from '@greengate/kernel';
import type { ImportJob } from './import-job';

/** The name of an import: it stands in what it recorded, and an undo finds it by this name. */
export const batchOf = ({ kind, startedAt, importId }: Pick<ImportJob, 'kind' | 'startedAt' | 'importId'>): string => `${kind} ${dayOf(startedAt)} ${importId.slice(0, 8)}`;

const undoes = 'undo ';
/** The name of the compensating batch of an import. */
export const undoBatchOf = (batch: string): string => `${undoes}${batch}`;
export const isUndoBatch = (batch: unknown): boolean => typeof batch === 'string' && batch.startsWith(undoes);
