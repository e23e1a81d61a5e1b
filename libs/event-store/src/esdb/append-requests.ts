import { UUID } from '@eventstore/db-client/generated/shared_pb';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { Timestamp } from 'google-protobuf/google/protobuf/timestamp_pb';
import type { EventToAppend, ExpectedRevision } from '../event-store.port';
import { identifierOf } from './esdb-requests';

export interface ProposedMessage {
  readonly message: BatchAppendReq.ProposedMessage;
  /** As the server counts it: data, metadata, and the type in UTF-16. */
  readonly bytes: number;
}

/** What goes into one message of the call; the rest of a large append follows in others. */
const messageBytes = 3 * 1024 * 1024;

/** Serialised when the caller asked, so that later changes to its objects do not matter. @throws TypeError for what has no JSON form */
export function proposedOf({ id, type, data, metadata }: EventToAppend): ProposedMessage {
  const [body, custom] = [Buffer.from(JSON.stringify(data) ?? 'null', 'utf8'), Buffer.from(JSON.stringify(metadata), 'utf8')];
  const message = new BatchAppendReq.ProposedMessage().setId(new UUID().setString(id)).setData(body).setCustomMetadata(custom);
  message.getMetadataMap().set('type', type).set('content-type', 'application/json');
  return { message, bytes: body.length + custom.length + 2 * type.length };
}

/** One append: written whole when the server has its last part. */
export function appendRequests(correlation: string, stream: string, expected: ExpectedRevision, events: readonly ProposedMessage[], within: number): BatchAppendReq[] {
  const options = new BatchAppendReq.Options().setStreamIdentifier(identifierOf(stream)).setDeadline(Timestamp.fromDate(new Date(Date.now() + within)));
  if (expected === 'no-stream') options.setNoStream(new Empty());
  else options.setStreamPosition(String(expected));
  const part = () => new BatchAppendReq().setCorrelationId(new UUID().setString(correlation)).setIsFinal(false);
  let current = part().setOptions(options);
  const requests = [current];
  let size = 0;
  for (const { message, bytes } of events) {
    if (size > 0 && size + bytes > messageBytes) {
      current = part();
      requests.push(current);
      size = 0;
    }
    current.addProposedMessages(message);
    size += bytes;
  }
  current.setIsFinal(true);
  return requests;
}
