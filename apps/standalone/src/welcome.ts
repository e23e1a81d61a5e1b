import { demoAccounts, demoPassword } from '@greengate/identity';
import type { GreengateConfig } from '@greengate/platform';

function addressOf({ host, origin }: GreengateConfig, port: number): string {
  const url = new URL(origin);
  const local = url.hostname === 'localhost' && url.port !== String(port);
  return local ? `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}` : origin;
}

/** What a person reads when everything is up. */
export function welcome(config: GreengateConfig, port: number): readonly string[] {
  const address = addressOf(config, port);
  const ready = ['', `Greengate is ready: ${address}`];
  if (config.mode !== 'demo') return ready;
  return [
    ...ready,
    '',
    `Demo accounts, all with the password ${demoPassword}:`,
    ...demoAccounts.map(({ role, email }) => `  ${role.padEnd(20)} ${email}`),
    '',
    'Three things to try:',
    '  npm run -s greengate -- tiers              every supplier with tier, score and gate',
    '  npm run -s greengate -- explain SUPPLIER   why it is in that tier, down to the events',
    `  ${`${address}/api/docs`.padEnd(42)} the API, in the browser`,
    '',
    'Ctrl-C stops it.',
  ];
}
