import type { GreengateConfig } from '@greengate/platform';

/** The address of a server of this configuration, if one answers; it owns the stores while it runs. */
export async function serverAt(config: Pick<GreengateConfig, 'host' | 'port'>): Promise<string | undefined> {
  const address = `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${config.port}`;
  const answers = await fetch(`${address}/health/live`, { signal: AbortSignal.timeout(500) }).then(({ ok }) => ok, () => false);
  return answers ? address : undefined;
}
