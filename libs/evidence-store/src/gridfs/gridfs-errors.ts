import { mongoFailureOf } from '@greengate/mongo';
import { EvidenceStoreUnavailableError } from '../evidence-store.port';

const messages = { unreachable: 'the evidence store cannot be reached', full: 'the disk of the evidence store is full', closed: 'the evidence store is closed' } as const;

/** A failure of MongoDB in the words of the port. Anything unknown stays as it is. */
export function evidenceErrorOf(error: unknown, shown: string): unknown {
  const reason = mongoFailureOf(error);
  return reason === undefined ? error : new EvidenceStoreUnavailableError(`${messages[reason]}: ${shown}: ${error instanceof Error ? error.message : String(error)}`, reason, { cause: error });
}
