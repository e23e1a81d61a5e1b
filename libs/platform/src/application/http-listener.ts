import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from '../config/configuration-fault';

/** How long requests in hand may take to end after the last one was let in. */
const drainMilliseconds = 10_000;

const sentenceOf = (code: string | undefined, host: string, port: number): string => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop the program that uses it, or choose another with GREENGATE_PORT.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account: choose one above 1023 with GREENGATE_PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}: correct GREENGATE_HOST.`;
    default:
      return `Greengate cannot listen on ${host}:${port}.`;
  }
};

/** @throws StartError with one sentence; answers the port listened on */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(new StartError(sentenceOf(error.code, host, port), { cause: error }));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Stop accepting, let the requests in hand end, then cut what is left. */
export function drain(server: Server, milliseconds = drainMilliseconds): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
    // A kept-alive connection becomes idle only after its last answer.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
