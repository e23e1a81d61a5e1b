import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** A password typed at the terminal, without showing it. Undefined where nobody can type. */
export function askPassword(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return Promise.resolve(undefined);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  return new Promise((resolve) => {
    lines.on('close', () => resolve(undefined));
    lines.question('', (answer) => {
      resolve(answer);
      process.stderr.write('\n');
      lines.close();
    });
  });
}
