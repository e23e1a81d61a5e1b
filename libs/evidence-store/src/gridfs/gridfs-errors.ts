import { mongoFailureOf } from '@greengate/mongo';
import { EvidenceStoreUnavailableError } from '../evidence-store.port';

const messages = { unreachable: 'the evidence store cannot be reached', full: 'the disk of the evidence store is full', closed: 'the evidence store is closed' } as const;

/** A failure of MongoDB in the words of the port. Anything unknown stays as it is. @param closed whether the store was closed: a client may also be closed to be renewed */
export function evidenceErrorOf(error: unknown, shown: string, closed = false): unknown {
  const failure = mongoFailureOf(error);
  const reason = failure === 'closed' && !closed ? 'unreachable' : failure;
  return reason === undefined ? error : new EvidenceStoreUnavailableError(`${messages[reason]}: ${shown}: ${error instanceof Error ? error.message : String(error)}`, reason, { cause: error });
}
