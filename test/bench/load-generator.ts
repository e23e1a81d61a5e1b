// A process of its own: sends requests at a fixed rate, whether or not the ones before were answered, and prints how long each took.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

/** Read from standard input as JSON. */
export interface Load {
  readonly port: number;
  readonly authorization: string;
  readonly perSecond: number;
  /** Sent in this order; their number and the rate make the duration. */
  readonly requests: readonly LoadRequest[];
}

/** Written to standard output as JSON. */
export interface LoadResult {
  /** Milliseconds from the moment a request was due, not from when it could be sent: a queue counts. In the order of the requests. */
  readonly milliseconds: readonly number[];
  /** Answers other than 2xx, by status; 0: no answer. */
  readonly failures: Readonly<Record<string, number>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

const send = ({ port, authorization }: Load, { method, path, body }: LoadRequest): Promise<number> =>
  new Promise((resolve) => {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const headers = { authorization, ...(sent === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }) };
    const outgoing = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', () => resolve(0));
    });
    outgoing.on('error', () => resolve(0));
    outgoing.end(sent);
  });

async function main(): Promise<void> {
  const load = JSON.parse(await text(process.stdin)) as Load;
  const failures: Record<string, number> = {};
  const began = performance.now() + 50;
  const milliseconds = await Promise.all(
    load.requests.map(async (each, index) => {
      const due = began + (index * 1_000) / load.perSecond;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      const status = await send(load, each);
      if (status < 200 || status > 299) failures[status] = (failures[status] ?? 0) + 1;
      return performance.now() - due;
    }),
  );
  agent.destroy();
  process.stdout.write(JSON.stringify({ milliseconds, failures } satisfies LoadResult));
}

if (require.main === module) void main();
