import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@greengate/platform';
import { parse, parseAllDocuments } from 'yaml';

// What deploy/ claims about Greengate must be true of Greengate. Whether Docker and Kubernetes take the files is for their own tools: docs/how-to/go-to-production.md.
const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly secrets?: readonly string[];
  readonly read_only?: boolean;
  readonly deploy: { readonly resources: { readonly limits: object } };
}
const compose = parse(read('deploy/compose.yaml'), { merge: true }) as { readonly services: Readonly<Record<string, Service>>; readonly secrets: Readonly<Record<string, { readonly file: string }>> };
const apps = ['api', 'projector', 'reactor'];

/** `${NAME:-default}` to the default, `${NAME:?why}` to an example. */
const resolved = (text: string): string => text.replace(/\$\{(\w+):-([^}]*)\}/g, '$2').replace(/\$\{GREENGATE_ORIGIN:\?[^}]*\}/g, 'https://greengate.example.com').replace(/\$\{\w+:\?[^}]*\}/g, 'given');

interface Container {
  readonly name: string;
  readonly command: readonly string[];
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly securityContext: object;
  readonly resources: { readonly requests: object; readonly limits: object };
}
interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}
type Labels = Readonly<Record<string, string>>;
interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Labels };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec: {
    readonly selector?: Labels & { readonly matchLabels?: Labels };
    readonly podSelector?: { readonly matchLabels?: Labels };
    readonly ports?: readonly { readonly targetPort: string }[];
    readonly scaleTargetRef?: { readonly name: string };
    readonly template: { readonly metadata: { readonly labels: Labels }; readonly spec: { readonly securityContext: object; readonly automountServiceAccountToken: boolean; readonly containers: readonly Container[]; readonly initContainers: readonly Container[] } };
  };
}
const base = 'deploy/k8s/base';
const kustomization = parse(read(`${base}/kustomization.yaml`)) as { readonly resources: readonly string[]; readonly labels: readonly { readonly pairs: Labels; readonly includeTemplates: boolean }[] };
const manifests = kustomization.resources.flatMap((file) => parseAllDocuments(read(`${base}/${file}`)).map((document) => document.toJS() as Manifest));
const ofKind = (kind: string): readonly Manifest[] => manifests.filter((manifest) => manifest.kind === kind);
const pods = ofKind('Deployment').map(({ metadata: { name }, spec: { template } }) => ({ name, ...template.spec, labels: { ...kustomization.labels[0]?.pairs, ...template.metadata.labels } }));
const settings = ofKind('ConfigMap')[0]?.data ?? {};

const everyFile = ['deploy/Dockerfile', 'deploy/compose.yaml', 'deploy/compose/make-secrets.sh', ...['base', 'overlays/example'].flatMap((folder) => readdirSync(join(root, 'deploy/k8s', folder)).filter((name) => name.endsWith('.yaml')).map((name) => `deploy/k8s/${folder}/${name}`))];
const appOf = (command: readonly string[]): string => /^node dist\/apps\/(\w+)\/src\/main\.js$/.exec(command.join(' '))?.[1] ?? command.join(' ');

describe('the settings of deploy/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-deploy-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are known, and described in the reference', () => {
    const reference = read('docs/reference/configuration.md');
    const own = /^GREENGATE_(IMAGE|PUBLISH|\w+_IMAGE|KAFKA_CLUSTER_ID)$/;
    const used = new Set(everyFile.flatMap((path) => read(path).match(/GREENGATE_[A-Z_]+[A-Z]/g) ?? []).filter((key) => !own.test(key)));
    expect(used.size).toBeGreaterThan(8);
    expect([...used].filter((key) => !reference.includes(`\`${key}\``))).toEqual([]);
  });

  /** Files in the place of those that the container finds. */
  const placed = (environment: Readonly<Record<string, string>>, secrets: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(environment).filter(([key]) => key.startsWith('GREENGATE_')).map(([key, value]) => [key, resolved(value).replace(/^\/run\/(greengate\/)?secrets/, secrets)]));

  it('of compose.yaml, with the secrets that make-secrets.sh makes, are a sound production configuration', () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/openssl'), '#!/bin/sh\nhead -c 48 /dev/zero | base64\n');
    chmodSync(join(folder, 'bin/openssl'), 0o755);
    copyFileSync(join(root, 'deploy/compose/make-secrets.sh'), join(folder, 'make-secrets.sh'));
    execFileSync('sh', [join(folder, 'make-secrets.sh')], { env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` } });
    const made = readdirSync(join(folder, 'secrets')).toSorted();
    expect(made).toEqual(Object.keys(compose.secrets).toSorted());
    for (const app of apps) {
      const service = compose.services[app];
      expect(made).toEqual(expect.arrayContaining([...(service?.secrets ?? [])]));
      const config = readConfig(placed(service?.environment ?? {}, join(folder, 'secrets')), { directory: folder, build: 'test' });
      expect(config).toMatchObject({ mode: 'production', host: '0.0.0.0', port: 3000, eventStore: { engine: 'esdb' }, readStore: { engine: 'mongodb' }, operationsStore: { engine: 'mongodb' }, evidence: { engine: 'gridfs' } });
      expect(config.messaging).toBeDefined();
    }
  });

  it('of Kubernetes, with addresses as the example names them, are a sound production configuration', () => {
    const secrets = join(folder, 'k8s');
    mkdirSync(secrets);
    const mongo = 'mongodb://greengate:p%40ss@mongo.example.internal:27017';
    const addresses = { 'event-store': 'esdb://greengate:p%40ss@events.example.internal:2113', 'read-store': `${mongo}/greengate_views`, 'operations-store': `${mongo}/greengate_operations`, evidence: `gridfs:${mongo}/greengate_evidence`, messaging: 'kafka://kafka.example.internal:9092' };
    for (const [name, address] of Object.entries(addresses)) writeFileSync(join(secrets, name), `${address}\n`);
    const overlay = parse(read('deploy/k8s/overlays/example/settings.patch.yaml')) as Manifest;
    for (const data of [settings, { ...settings, ...overlay.data }]) expect(readConfig(placed(data, secrets), { directory: folder, build: 'test' })).toMatchObject({ mode: 'production', port: 3000, eventStore: { engine: 'esdb' } });
    const generated = parse(read('deploy/k8s/overlays/example/kustomization.yaml')) as { readonly secretGenerator: readonly { readonly name: string; readonly files: readonly string[] }[] };
    expect(generated.secretGenerator.find(({ name }) => name === 'greengate-connections')?.files.toSorted()).toEqual(Object.keys(addresses).map((name) => `secrets/${name}`).toSorted());
  });
});

describe('the processes of deploy/', () => {
  it('are apps of this repository, each once', () => {
    const inCompose = apps.map((app) => appOf(compose.services[app]?.command ?? []));
    const inPods = pods.flatMap(({ containers }) => containers.map(({ command }) => appOf(command)));
    expect(inCompose).toEqual(apps);
    expect(inPods.toSorted()).toEqual(apps);
    for (const app of apps) expect(existsSync(join(root, 'apps', app, 'src/main.ts'))).toBe(true);
    expect(existsSync(join(root, 'apps', appOf(JSON.parse(/^CMD (\[.*\])$/m.exec(read('deploy/Dockerfile'))?.[1] ?? '[]') as string[]), 'src/main.ts'))).toBe(true);
    expect(read('deploy/greengate.sh')).toContain('/app/dist/apps/cli/src/main.js');
  });

  it('are asked for their health where they answer', () => {
    const router = read('libs/platform/src/operations/operations-router.ts');
    const paths = [...everyFile.filter((path) => /Dockerfile|api|projector|reactor/.test(path)).flatMap((path) => read(path).match(/\/(health\/\w+|metrics)\b/g) ?? [])];
    expect(new Set(paths)).toEqual(new Set(['/health/live', '/health/ready', '/metrics']));
    for (const path of new Set(paths)) expect(router).toContain(`'${path}'`);
    for (const { containers } of pods) {
      for (const { ports, startupProbe, livenessProbe, readinessProbe } of containers) {
        expect(ports).toEqual([{ name: 'http', containerPort: 3000 }]);
        expect([startupProbe, livenessProbe, readinessProbe].map((probe) => probe?.httpGet.port)).toEqual(['http', 'http', 'http']);
      }
    }
    expect(read('deploy/Dockerfile')).toMatch(/GREENGATE_PORT=3000[\s\S]*EXPOSE 3000/);
    for (const service of ofKind('Service')) expect(service.spec.ports?.map(({ targetPort }) => targetPort)).toEqual(['http']);
  });

  it('files that the image takes along are there', () => {
    const copied = [...read('deploy/Dockerfile').matchAll(/^COPY (?:--chmod=\d+ )?((?!--from)[^\n]+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  });
});

describe('what deploy/ lets happen', () => {
  it('images are pinned, by version at least', () => {
    const images = [...Object.values(compose.services).map(({ image }) => resolved(image)), /^ARG NODE_IMAGE=(\S+)$/m.exec(read('deploy/Dockerfile'))?.[1] ?? ''];
    for (const image of images) expect(image).toMatch(/^[\w./-]+:\d+\.\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/);
    expect(read('deploy/Dockerfile')).not.toMatch(/^FROM (?!\$\{NODE_IMAGE\})/m);
  });

  it('no secret stands in clear', () => {
    for (const path of everyFile.filter((name) => !name.endsWith('.sh'))) {
      expect(read(path)).not.toMatch(/:\/\/[^\s/$"]+:(?!PASSWORD|password)[^\s/$"]+@/);
      expect(read(path)).not.toMatch(/^\s*\w*(PASSWORD|SECRET|TOKEN)\w*(?<!_FILE|_DIR)\s*[:=]\s*\S/m);
    }
    expect(ofKind('Secret')).toEqual([]);
    expect(read('.gitignore')).toMatch(/^deploy\/compose\/secrets\/$[\s\S]*^deploy\/k8s\/overlays\/\*\/secrets\/$/m);
  });

  it('only the api of compose.yaml is reachable, and from this machine', () => {
    const published = Object.entries(compose.services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, resolved(port)]));
    expect(published).toEqual([['api', '127.0.0.1:3000:3000']]);
  });

  it('every container has limits; those of Greengate have no rights, and write nowhere but /tmp', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      expect(service.deploy.resources.limits).toEqual({ cpus: expect.any(String), memory: expect.any(String) });
      if (apps.includes(name)) expect(service).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      else expect(service.healthcheck).toBeDefined();
    }
    for (const { securityContext, automountServiceAccountToken, containers, initContainers } of pods) {
      expect(automountServiceAccountToken).toBe(false);
      expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } });
      for (const container of [...containers, ...initContainers]) {
        expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
        expect(Object.keys(container.resources.limits)).toEqual(['cpu', 'memory']);
      }
    }
    expect(read('deploy/Dockerfile')).toMatch(/^USER 1000:1000$/m);
  });

  it('selectors find the pods that they mean', () => {
    const selected = (labels: Labels = {}): readonly string[] => pods.filter((pod) => Object.entries(labels).every(([key, value]) => pod.labels[key] === value)).map(({ name }) => name);
    expect(kustomization.labels[0]?.includeTemplates).toBe(true);
    for (const { metadata, spec } of [...ofKind('Service'), ...ofKind('PodDisruptionBudget'), ...ofKind('Deployment')]) expect(selected(spec.selector?.matchLabels ?? spec.selector)).toEqual([metadata.name]);
    const policies = Object.fromEntries(ofKind('NetworkPolicy').map(({ metadata, spec }) => [metadata.name, selected(spec.podSelector?.matchLabels)]));
    expect(policies).toEqual({ 'default-deny': apps, 'ingress-to-api': ['api'], monitoring: apps, engines: apps });
    expect(ofKind('HorizontalPodAutoscaler').map(({ spec }) => spec.scaleTargetRef?.name)).toEqual(['api']);
  });
});
