import 'reflect-metadata';
import { useSha256 } from '@greengate/kernel';
import { nativeSha256 } from '@greengate/platform';
import { runCli } from './run-cli';

useSha256(nativeSha256);

// `greengate tiers | head`: whoever reads has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
