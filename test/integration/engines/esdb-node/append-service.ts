import { status, type sendUnaryData, type ServerDuplexStream, type ServerReadableStream, type ServerUnaryCall } from '@grpc/grpc-js';
import { Code } from '@eventstore/db-client/generated/code_pb';
import { AllStreamPosition, MaximumAppendSizeExceeded, StreamDeleted, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import {
  type AppendReq, AppendResp, BatchAppendResp, DeleteResp, TombstoneResp,
  type BatchAppendReq, type DeleteReq, type TombstoneReq,
} from '@eventstore/db-client/generated/streams_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty as GoogleEmpty } from 'google-protobuf/google/protobuf/empty_pb';
import type { EventLog, Expected, Outcome, Proposed } from './event-log';
import { empty, identifierOf, nameOf, refusal, streamDeleted, textOf } from './wire';

/** What the server counts against its `MaxAppendSize`. */
const sizeOf = ({ type, data, metadata }: Proposed): number => data.length + metadata.length + 2 * type.length;

const proposedOf = (message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): Proposed => ({
  id: textOf(message.getId()),
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? 'application/octet-stream',
  data: Buffer.from(message.getData_asU8()),
  metadata: Buffer.from(message.getCustomMetadata_asU8()),
});

interface Options {
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}
const expectedOf = (options: Options, revision: string | undefined): Expected => {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  return revision === undefined ? 'any' : BigInt(revision);
};

const tooLarge = (limit: number) =>
  refusal(status.INVALID_ARGUMENT, 'maximum-append-size-exceeded', `Maximum Append Size of ${limit} Exceeded.`, { 'maximum-append-size': String(limit) });

function appendResponse(outcome: Extract<Outcome, { kind: 'written' | 'wrong-expected-version' }>, expected: Expected): AppendResp {
  if (outcome.kind === 'written') {
    const position = new AppendResp.Position().setCommitPosition(outcome.position.toString()).setPreparePosition(outcome.position.toString());
    return new AppendResp().setSuccess(new AppendResp.Success().setCurrentRevision(outcome.revision.toString()).setPosition(position));
  }
  const wrong = new AppendResp.WrongExpectedVersion();
  if (outcome.current === undefined) wrong.setCurrentNoStream(empty());
  else wrong.setCurrentRevision(outcome.current.toString());
  if (expected === 'no-stream') wrong.setExpectedNoStream(empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(empty());
  else if (expected === 'any') wrong.setExpectedAny(empty());
  else wrong.setExpectedRevision(expected.toString());
  return new AppendResp().setWrongExpectedVersion(wrong);
}

export const appendService = (log: EventLog, maxAppendSize: number) => (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
  let options: AppendReq.Options | undefined;
  const events: Proposed[] = [];
  let size = 0;
  call.on('data', (request: AppendReq) => {
    options ??= request.getOptions();
    const message = request.getProposedMessage();
    if (!message) return;
    const event = proposedOf(message);
    size += sizeOf(event);
    events.push(event);
  });
  call.on('end', () => {
    if (!options) return answer(refusal(status.INVALID_ARGUMENT, 'invalid-argument', 'no options'), null);
    if (size > maxAppendSize) return answer(tooLarge(maxAppendSize), null);
    const stream = nameOf(options.getStreamIdentifier());
    const expected = expectedOf(options, options.hasRevision() ? options.getRevision() : undefined);
    log.append(stream, expected, events).then(
      (outcome) => (outcome.kind === 'stream-deleted' ? answer(streamDeleted(stream), null) : answer(null, appendResponse(outcome, expected))),
      (error: unknown) => answer(refusal(status.UNKNOWN, 'unknown', String(error)), null),
    );
  });
};

const pack = (message: { serializeBinary(): Uint8Array }, name: string): Any => {
  const any = new Any();
  any.pack(message.serializeBinary(), `event_store.client.${name}`);
  return any;
};

function failureOf(outcome: Exclude<Outcome, { kind: 'written' }> | 'too-large', expected: Expected, limit: number, stream: string): Status {
  if (outcome === 'too-large') return new Status().setCode(Code.INVALID_ARGUMENT).setMessage('too large').setDetails(pack(new MaximumAppendSizeExceeded().setMaxappendsize(limit), 'MaximumAppendSizeExceeded'));
  if (outcome.kind === 'stream-deleted') return new Status().setCode(Code.FAILED_PRECONDITION).setMessage('deleted').setDetails(pack(new StreamDeleted().setStreamIdentifier(identifierOf(stream)), 'StreamDeleted'));
  const wrong = new WrongExpectedVersion();
  if (outcome.current === undefined) wrong.setCurrentNoStream(new GoogleEmpty());
  else wrong.setCurrentStreamRevision(outcome.current.toString());
  if (expected === 'no-stream') wrong.setExpectedNoStream(new GoogleEmpty());
  else if (expected === 'any') wrong.setExpectedAny(new GoogleEmpty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new GoogleEmpty());
  else wrong.setExpectedStreamPosition(expected.toString());
  return new Status().setCode(Code.FAILED_PRECONDITION).setMessage('wrong expected version').setDetails(pack(wrong, 'WrongExpectedVersion'));
}

/** Many appends over one call, told apart by their correlation ids. */
export const batchAppendService = (log: EventLog, maxAppendSize: number) => (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
  const pending = new Map<string, { readonly options: BatchAppendReq.Options; readonly events: Proposed[] }>();
  const finish = async (request: BatchAppendReq, options: BatchAppendReq.Options, events: readonly Proposed[]): Promise<void> => {
    const stream = nameOf(options.getStreamIdentifier());
    const expected = expectedOf(options, options.hasStreamPosition() ? options.getStreamPosition() : undefined);
    const response = new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setStreamIdentifier(options.getStreamIdentifier());
    const size = events.reduce((sum, event) => sum + sizeOf(event), 0);
    const outcome = size > maxAppendSize ? 'too-large' : await log.append(stream, expected, events);
    if (outcome !== 'too-large' && outcome.kind === 'written') {
      const position = new AllStreamPosition().setCommitPosition(outcome.position.toString()).setPreparePosition(outcome.position.toString());
      response.setSuccess(new BatchAppendResp.Success().setCurrentRevision(outcome.revision.toString()).setPosition(position));
    } else {
      response.setError(failureOf(outcome, expected, maxAppendSize, stream));
    }
    if (!call.cancelled) call.write(response);
  };
  call.on('data', (request: BatchAppendReq) => {
    const id = textOf(request.getCorrelationId());
    const options = pending.get(id)?.options ?? request.getOptions();
    if (!options) return void call.emit('error', refusal(status.INVALID_ARGUMENT, 'invalid-argument', 'no options'));
    const events = [...(pending.get(id)?.events ?? []), ...request.getProposedMessagesList().map(proposedOf)];
    pending.set(id, { options, events });
    if (!request.getIsFinal()) return;
    pending.delete(id);
    finish(request, options, events).catch((error: unknown) => call.emit('error', refusal(status.UNKNOWN, 'unknown', String(error))));
  });
  call.on('end', () => call.end());
};

type DeleteOptions = DeleteReq.Options | TombstoneReq.Options;

function deletion<Req extends { getOptions(): DeleteOptions | undefined }, Resp>(work: (stream: string, expected: Expected) => Promise<Outcome>, respond: (position: string) => Resp) {
  return (call: ServerUnaryCall<Req, Resp>, answer: sendUnaryData<Resp>): void => {
    const options = call.request.getOptions();
    const stream = nameOf(options?.getStreamIdentifier());
    const expected = options ? expectedOf(options, options.hasRevision() ? options.getRevision() : undefined) : 'any';
    work(stream, expected).then((outcome) => {
      if (outcome.kind === 'written') return answer(null, respond(outcome.position.toString()));
      if (outcome.kind === 'stream-deleted') return answer(streamDeleted(stream), null);
      const facts = { 'stream-name': stream, 'expected-version': String(expected === 'no-stream' ? -1 : expected), 'actual-version': String(outcome.current ?? -1) };
      return answer(refusal(status.FAILED_PRECONDITION, 'wrong-expected-version', 'wrong expected version', facts), null);
    }, (error: unknown) => answer(refusal(status.UNKNOWN, 'unknown', String(error)), null));
  };
}

export const deleteService = (log: EventLog) =>
  deletion<DeleteReq, DeleteResp>(log.softDelete, (position) => new DeleteResp().setPosition(new DeleteResp.Position().setCommitPosition(position).setPreparePosition(position)));
export const tombstoneService = (log: EventLog) =>
  deletion<TombstoneReq, TombstoneResp>(log.tombstone, (position) => new TombstoneResp().setPosition(new TombstoneResp.Position().setCommitPosition(position).setPreparePosition(position)));
