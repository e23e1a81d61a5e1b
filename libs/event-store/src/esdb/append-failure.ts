import { MaximumAppendSizeExceeded, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';

export type AppendFailure =
  /** `current`: the revision that the stream is at; absent when there is no stream. */
  | { readonly kind: 'conflict'; readonly current: string | undefined }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'access-denied' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** A timeout while it was replicated, say: whether it was written is not known. */
  | { readonly kind: 'other'; readonly message: string };

/** Why the server did not append, from the details that it packs into its answer. */
export function failureOf(answer: BatchAppendResp): AppendFailure {
  const error = answer.getError();
  const details = error?.getDetails();
  const name = details?.getTypeName().replace('event_store.client.', '');
  switch (name) {
    case 'WrongExpectedVersion': {
      const wrong = details?.unpack((bytes) => WrongExpectedVersion.deserializeBinary(bytes), details.getTypeName());
      return { kind: 'conflict', current: wrong?.hasCurrentStreamRevision() ? wrong.getCurrentStreamRevision() : undefined };
    }
    case 'MaximumAppendSizeExceeded': {
      const exceeded = details?.unpack((bytes) => MaximumAppendSizeExceeded.deserializeBinary(bytes), details.getTypeName());
      return { kind: 'too-large', limit: exceeded?.getMaxappendsize() ?? 0 };
    }
    case 'StreamDeleted':
      return { kind: 'deleted' };
    case 'AccessDenied':
      return { kind: 'access-denied' };
    default:
      return { kind: 'other', message: name ?? error?.getMessage() ?? 'no reason given' };
  }
}
