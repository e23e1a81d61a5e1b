import { dayOf } from '@greengate/kernel';
import type { ImportJob } from './import-job';

/** The name of an import: it stands in what it recorded, and an undo finds it by this name. */
export const batchOf = ({ kind, startedAt, importId }: Pick<ImportJob, 'kind' | 'startedAt' | 'importId'>): string => `${kind} ${dayOf(startedAt)} ${importId.slice(0, 8)}`;
