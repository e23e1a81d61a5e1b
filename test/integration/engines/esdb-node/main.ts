// A node that speaks the EventStoreDB protocol over one file: `main --data FILE [--port N] …`. Prints `listening PORT` when ready. See README.md.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Metadata, Server, ServerCredentials, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { appendService, batchAppendService, deleteService, tombstoneService } from './append-service';
import { openEventLog } from './event-log';
import { readService, type Conditions } from './read-service';
import { refusal, uuidOf } from './wire';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    version: { type: 'string', default: '24.10.0' },
    base: { type: 'string', default: '0' },
    'max-append-size': { type: 'string', default: String(1024 * 1024) },
    /** `user:password` that every call must carry. */
    credentials: { type: 'string' },
    'tls-key': { type: 'string' },
    'tls-certificate': { type: 'string' },
    /** Port of the leader: this node is a follower then and refuses what asks for the leader. */
    leader: { type: 'string' },
  },
});
if (values.data === undefined) throw new Error('--data FILE is needed');

const log = openEventLog(values.data, BigInt(values.base));
const conditions: Conditions = { muted: false };
process.on('message', (message: Partial<Conditions>) => Object.assign(conditions, message));
// Its parent has gone: nobody would ever stop it.
process.on('disconnect', () => process.exit(0));

const limit = Number(values['max-append-size']);
let port = 0;

interface Call {
  readonly metadata: Metadata;
  emit(event: 'error', error: unknown): unknown;
}

function refused(call: Call) {
  const [authorization] = call.metadata.get('authorization');
  if (values.credentials !== undefined && authorization !== `Basic ${Buffer.from(values.credentials).toString('base64')}`) {
    return refusal(status.UNAUTHENTICATED, 'not-authenticated', 'Unauthenticated');
  }
  const leader = { 'leader-endpoint-host': '127.0.0.1', 'leader-endpoint-port': values.leader ?? '' };
  if (values.leader !== undefined && call.metadata.get('requires-leader')[0] === 'true') return refusal(status.NOT_FOUND, 'not-leader', 'Leader info available', leader);
  return undefined;
}

const admitted = <C extends Call>(serve: (call: C) => void) => (call: C): void => {
  const no = refused(call);
  if (no) call.emit('error', no);
  else serve(call);
};
const admittedUnary = <C extends Call, R>(serve: (call: C, answer: sendUnaryData<R>) => void) => (call: C, answer: sendUnaryData<R>): void => {
  const no = refused(call);
  if (no) answer(no, null);
  else serve(call, answer);
};

function supportedMethods(_: ServerUnaryCall<Empty, SupportedMethods>, answer: sendUnaryData<SupportedMethods>): void {
  const methods = ['append', 'batchappend', 'delete', 'read', 'tombstone'];
  const service = 'event_store.client.streams.streams';
  answer(null, new SupportedMethods().setEventStoreServerVersion(values.version).setMethodsList(methods.map((name) => new SupportedMethod().setServiceName(service).setMethodName(name))));
}

function gossip(_: ServerUnaryCall<Empty, ClusterInfo>, answer: sendUnaryData<ClusterInfo>): void {
  const member = (at: number, state: MemberInfo.VNodeState) =>
    new MemberInfo().setInstanceId(uuidOf(crypto.randomUUID())).setTimeStamp(String(Date.now())).setIsAlive(true).setState(state).setHttpEndPoint(new EndPoint().setAddress('127.0.0.1').setPort(at));
  const { FOLLOWER, LEADER } = MemberInfo.VNodeState;
  const members = values.leader === undefined ? [member(port, LEADER)] : [member(port, FOLLOWER), member(Number(values.leader), LEADER)];
  answer(null, new ClusterInfo().setMembersList(members));
}

const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024, 'grpc.max_send_message_length': 17 * 1024 * 1024 });
server.addService(StreamsService, {
  read: admitted(readService(log, conditions)),
  append: admittedUnary(appendService(log, limit)),
  batchAppend: admitted(batchAppendService(log, limit)),
  delete: admittedUnary(deleteService(log)),
  tombstone: admittedUnary(tombstoneService(log)),
});
server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethods });
server.addService(GossipService, { read: gossip });

const credentials =
  values['tls-key'] !== undefined && values['tls-certificate'] !== undefined
    ? ServerCredentials.createSsl(null, [{ private_key: readFileSync(values['tls-key']), cert_chain: readFileSync(values['tls-certificate']) }])
    : ServerCredentials.createInsecure();
server.bindAsync(`127.0.0.1:${values.port}`, credentials, (error, bound) => {
  if (error) throw error;
  port = bound;
  process.stdout.write(`listening ${bound}\n`);
});
