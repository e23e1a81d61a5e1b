import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface FaultProxy {
  readonly port: number;
  /** Ends every connection at once. New ones are taken. */
  cut(): void;
  /** What comes is passed on so many milliseconds later, in both directions. */
  delay(milliseconds: number): void;
  /** Half-open: connections stand and are taken, and nothing passes any more, in either direction. What was sent meanwhile is lost with its connection when it heals. */
  silence(silent: boolean): void;
  close(): Promise<void>;
}

/** Stands between clients and a server on this machine, to do to their connections what networks do. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let late = 0;
  let silent = false;

  const pass = (from: Socket, to: Socket): void => {
    // In order: what was delayed longer must not be overtaken.
    let before = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      if (silent) return;
      if (late === 0) {
        before = before.then(() => void to.write(chunk));
        return;
      }
      const due = performance.now() + late;
      before = before.then(() => new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())))).then(() => void to.write(chunk));
    });
  };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      client.destroy();
      upstream.destroy();
    };
    for (const socket of pair) socket.setNoDelay(true).on('error', end).on('close', end);
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const [client, upstream] of [...pairs]) {
      client.destroy();
      upstream.destroy();
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    delay: (milliseconds) => {
      late = milliseconds;
    },
    silence: (wanted) => {
      silent = wanted;
      // A connection that has lost bytes cannot go on.
      if (!wanted) cut();
    },
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
