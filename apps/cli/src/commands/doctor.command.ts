import { existsSync, readdirSync, statSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openEsdbEventStore, openSqliteEventStore } from '@greengate/event-store';
import { say, type Sentence } from '@greengate/kernel';
import { readConfig, type EsdbEngine, type GreengateConfig } from '@greengate/platform';
import type { Environment } from '../environment';
import { withApplication } from '../open-application';
import { told } from '../terminal/told';
import { lookAtEvidence } from './look-at-evidence';

interface Finding {
  readonly point: string;
  readonly ok: boolean;
  readonly detail: Sentence;
}
const both = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const lowDiskBytes = 500_000_000;
const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);

function disk({ eventStore, operationsStore }: GreengateConfig): Finding {
  const folder = dirname(eventStore.engine === 'sqlite' ? eventStore.file : operationsStore.file);
  if (!existsSync(folder)) return { point: 'disk', ok: true, detail: both(`${folder} does not exist yet`, `${folder} 尚不存在`) };
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return { point: 'disk', ok: free >= lowDiskBytes, detail: both(`${gigabytes(free)} GB free at ${folder}`, `${folder} 剩余 ${gigabytes(free)} GB`) };
}

/** Files of the secrets folder that others than the owner may read. */
function secrets({ secretsDirectory }: GreengateConfig): Finding {
  if (!existsSync(secretsDirectory)) return { point: 'secrets', ok: true, detail: both('made at the first start', '首次启动时生成') };
  const open = readdirSync(secretsDirectory).filter((name) => (statSync(join(secretsDirectory, name)).mode & 0o077) !== 0);
  const detail = open.length === 0 ? both('readable by their owner alone', '仅所有者可读') : both(`others can read ${open.join(', ')}: chmod 600`, `他人可读 ${open.join('、')}：请 chmod 600`);
  return { point: 'secrets', ok: open.length === 0, detail };
}

async function server({ shown, url }: EsdbEngine): Promise<Finding> {
  const store = await openEsdbEventStore({ url: url() });
  try {
    const head = await store.head();
    return { point: 'event store', ok: true, detail: both(`${shown}, server version ${store.serverVersion}, log up to ${head}`, `${shown}，服务器版本 ${store.serverVersion}，日志至 ${head}`) };
  } finally {
    await store.close();
  }
}

async function eventStore({ eventStore: engine }: GreengateConfig): Promise<Finding> {
  if (engine.engine === 'esdb') return server(engine);
  const { file } = engine;
  if (!existsSync(file)) return { point: 'event store', ok: true, detail: both('empty: nothing was recorded yet', '空：尚无记录') };
  const store = openSqliteEventStore({ path: file });
  try {
    const { ok, events, streams, problems } = await store.checkIntegrity();
    return { point: 'event store', ok, detail: ok ? both(`${events} events in ${streams} streams, sound`, `${streams} 个流共 ${events} 个事件，完好`) : both(problems.join('; '), problems.join('；')) };
  } finally {
    await store.close();
  }
}

const views = (environment: Environment): Promise<Finding> =>
  withApplication(environment, async (application) => {
    const { stores, subscriptions } = await application.status();
    const closed = Object.entries(stores).filter(([, state]) => state !== 'open').map(([name]) => name);
    const faulted = subscriptions.filter(({ state }) => state === 'faulted').map(({ name }) => name);
    const ok = closed.length === 0 && faulted.length === 0;
    return { point: 'stores', ok, detail: ok ? both('open', '可打开') : both(`not available: ${[...closed, ...faulted].join(', ')}`, `不可用：${[...closed, ...faulted].join('、')}`) };
  });

async function looked(point: string, look: () => Promise<Finding> | Finding): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    return { point, ok: false, detail: both(reason(error), reason(error)) };
  }
}

/** A look at everything that has to be right for Greengate to run. Exit code 1 when something needs attention. */
export async function doctorCommand(environment: Environment): Promise<number> {
  const { language, json, out, root, version, variables } = environment;
  const findings: Finding[] = [{ point: 'version', ok: true, detail: both(`Greengate ${version}, Node ${process.versions.node}`, `Greengate ${version}，Node ${process.versions.node}`) }];
  const configuration = await looked('settings', () => {
    const config = readConfig(variables, { directory: root, build: version });
    return { point: 'settings', ok: true, detail: both(`mode ${config.mode}`, `模式 ${config.mode}`) };
  });
  findings.push(configuration);
  if (configuration.ok) {
    const config = readConfig(variables, { directory: root, build: version });
    findings.push(await looked('disk', () => disk(config)), await looked('secrets', () => secrets(config)), await looked('event store', () => eventStore(config)), await looked('stores', () => views(environment)), await looked('evidence', () => lookAtEvidence(environment)));
  }
  const bad = findings.filter(({ ok }) => !ok).length;
  if (json) out(`${JSON.stringify({ ok: bad === 0, findings }, null, 2)}\n`);
  else {
    for (const { point, ok, detail } of findings) out(`${ok ? 'ok ' : '!! '} ${point}: ${detail[language]}\n`);
    out(`${bad === 0 ? told.doctorGood[language] : say(told.doctorBad, language, { count: bad })}\n`);
  }
  return bad === 0 ? 0 : 1;
}
