import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personAs, programmeOf } from './person';

/** What stands in the addresses of screens: things of the demonstration. */
export interface Things {
  /** Of the supplier's own. */
  readonly disclosureId: string;
  readonly draftId: string;
  /** A supplier that has been assessed, as the buyer and the auditor open it. */
  readonly supplierId: string;
  /** A finding, with the supplier that it is about. */
  readonly findingId: string;
  readonly foundAt: string;
  /** What the demonstration judges by. */
  readonly rulesetId: string;
  readonly benchmarkSetId: string;
  /** An invitation that nobody has accepted. */
  readonly invitationId: string;
  readonly invitationToken: string;
}

export interface Screen {
  /** Of its pictures. */
  readonly name: string;
  /** As the router has it; `$name` is filled in from the things. */
  readonly route: string;
  /** Behind the question mark: a state of the screen. Things are filled in here, too. */
  readonly search?: string;
  /** What of the things a name in the address means here, where it is not the thing of that name. */
  readonly of?: Readonly<Record<string, keyof Things>>;
}

/** Nobody's: reached before signing in. */
const outside: readonly Screen[] = [
  { name: 'sign-in', route: '/signin' },
  { name: 'kit', route: '/dev/kit' },
  { name: 'invitation-signed-out', route: '/invitation', search: '?id=$invitationId&token=$invitationToken' },
];
const procurement: readonly Screen[] = [
  { name: 'p-home', route: '/p' },
  { name: 'p-suppliers', route: '/p/suppliers', search: '?sort=score&direction=descending' },
  { name: 'p-suppliers-none', route: '/p/suppliers', search: '?search=zzzz' },
  { name: 'p-supplier-new', route: '/p/suppliers/new' },
  { name: 'p-supplier', route: '/p/suppliers/$supplierId' },
  { name: 'p-reviews', route: '/p/reviews' },
  { name: 'p-findings', route: '/p/findings' },
  { name: 'p-bodies', route: '/p/bodies' },
  { name: 'p-findings-none', route: '/p/findings', search: '?state=withdrawn&grade=observation' },
  { name: 'p-finding', route: '/p/findings/$supplierId/$findingId', of: { supplierId: 'foundAt' } },
  { name: 'p-cases', route: '/p/cases' },
  { name: 'p-cases-cleared', route: '/p/cases', search: '?status=cleared' },
  { name: 'p-awards', route: '/p/awards' },
  { name: 'p-award-new-empty', route: '/p/awards/new' },
  { name: 'p-measures', route: '/p/measures' },
  { name: 'p-invitations', route: '/p/invitations' },
  { name: 'p-verifiers', route: '/p/verifiers' },
  { name: 'p-imports', route: '/p/imports' },
  { name: 'p-rules', route: '/p/rules' },
  { name: 'p-rules-draft', route: '/p/rules/rulesets/$rulesetId/draft' },
  { name: 'p-benchmarks-draft', route: '/p/rules/benchmark-sets/$benchmarkSetId/draft' },
  { name: 'p-factors', route: '/p/factors', search: '?text=electricity&place=CN' },
  { name: 'p-factors-none', route: '/p/factors', search: '?text=zzzz' },
];
const guided: readonly Screen[] = ['boundary', 'period', 'sites', 'electricity', 'fuels', 'other', 'production', 'evidence', 'check'].map((step) => ({ name: `s-draft-${step}`, route: `/s/drafts/$draftId/${step}` }));
const supplier: readonly Screen[] = [
  { name: 's-home', route: '/s' },
  { name: 's-disclosures', route: '/s/disclosures' },
  { name: 's-disclosure', route: '/s/disclosures/$disclosureId' },
  { name: 's-disclosure-totals', route: '/s/disclosures/$disclosureId/totals' },
  ...guided,
  { name: 's-receipts', route: '/s/receipts' },
  { name: 's-receipt', route: '/s/receipts/$disclosureId' },
  { name: 's-tier', route: '/s/tier' },
  { name: 's-plan', route: '/s/plan' },
  { name: 's-findings', route: '/s/findings' },
  { name: 's-evidence', route: '/s/evidence' },
  { name: 's-sharing', route: '/s/sharing' },
  { name: 's-people', route: '/s/people' },
  { name: 's-company', route: '/s/company' },
  { name: 'invitation', route: '/invitation', search: '?id=$invitationId&token=$invitationToken' },
];
const auditor: readonly Screen[] = [
  { name: 'a-home', route: '/a' },
  { name: 'a-access', route: '/a/access' },
  { name: 'a-findings', route: '/a/findings', search: '?state=open' },
  { name: 'a-finding', route: '/a/findings/$supplierId/$findingId', of: { supplierId: 'foundAt' } },
  { name: 'a-audits', route: '/a/$supplierId/audits', of: { supplierId: 'foundAt' } },
  { name: 'a-timeline', route: '/a/$supplierId/timeline' },
  { name: 'a-at', route: '/a/$supplierId/at', search: '?on=2025-10-02' },
  { name: 'a-diff', route: '/a/$supplierId/diff' },
  { name: 'a-recompute', route: '/a/$supplierId/recompute' },
  { name: 'a-today', route: '/a/$supplierId/today' },
];
const verifier: readonly Screen[] = [{ name: 'v-home', route: '/a/verify' }];
const administrator: readonly Screen[] = [
  { name: 'admin-users', route: '/admin' },
  { name: 'admin-keys', route: '/admin/keys' },
  { name: 'admin-key-new', route: '/admin/keys/new' },
  { name: 'admin-health', route: '/admin/health' },
  { name: 'admin-backup', route: '/admin/backup' },
  { name: 'me', route: '/me' },
  { name: 'not-found', route: '/nothing-of-the-kind' },
];

/** Of everybody. */
const alerts = (of: string): Screen => ({ name: `${of}-alerts`, route: '/alerts' });

/** Who sees which screens. A screen that stands in none is a failed test. */
export const screensOf = { nobody: outside, buyer: [...procurement, alerts('p')], supplier: [...supplier, alerts('s')], auditor: [...auditor, alerts('a')], verifier: [...verifier, alerts('v')], admin: [...administrator, alerts('admin')] } as const satisfies Record<string, readonly Screen[]>;
export type Visitor = keyof typeof screensOf;
export const visitors = Object.keys(screensOf) as Visitor[];

/** Screens that need things of their own, walked in all looks by the suite that makes them. */
export const walkedElsewhere: readonly string[] = ['/', '/p/awards/$awardId', '/p/reviews/$supplierId/$disclosureId', '/p/imports/$importId', '/s/drafts/$draftId/$step', '/a/verify/$supplierId/$disclosureId', '/p/rules/what-if/$whatIfId'];

export const pathOf = ({ route, search = '', of = {} }: Screen, things: Things): string => `${route}${search}`.replace(/\$(\w+)/g, (whole, name: string) => (name in things ? things[of[name] ?? (name as keyof Things)] : whole));

/** Every address that the router knows, as it stands in the sources. */
export function routesOfPortal(): readonly string[] {
  const source = join(__dirname, '../../apps/portal/src');
  const files = ['router.tsx', ...readdirSync(join(source, 'screens')).map((area) => join('screens', area, 'routes.tsx'))];
  return files.flatMap((file) => {
    try {
      return [...readFileSync(join(source, file), 'utf8').matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path]) => path ?? '');
    } catch {
      return [];
    }
  });
}

export async function thingsOfDemonstration(): Promise<Things> {
  const own = await personAs('supplier');
  const { programmes } = await own.get<{ programmes: readonly { programmeId: string; supplierIds: readonly string[] }[] }>('/programmes');
  const ownId = programmes[0]?.supplierIds[0] ?? '';
  const { disclosures } = await own.get<{ disclosures: readonly { disclosureId: string; status: string }[] }>(`/suppliers/${ownId}/disclosures`);
  const { status, body } = await own.post<{ draftId: string }>(`/suppliers/${ownId}/inventory-drafts`, { programmeId: programmes[0]?.programmeId });
  if (status >= 300) throw new Error(JSON.stringify(body));
  const answers = {
    boundary: { method: 'operational-control' },
    period: { from: '2021-01-01', to: '2021-12-31' },
    sites: { sites: { 'site-1': { name: '一号厂房', place: 'CN-JS' } } },
    energy: { electricityUse: 'some', electricity: { 'bill-1': { quantity: '128400', unit: 'kWh', site: 'site-1', billFrom: '2021-01-01', billTo: '2021-12-31', green: 'no' } }, fuelUse: 'none' },
  };
  const saved = await own.post(`/suppliers/${ownId}/inventory-drafts/${body.draftId}/answers`, { answers });
  if (saved.status >= 300) throw new Error(JSON.stringify(saved.body));
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const { suppliers } = await buyer.get<{ suppliers: readonly { supplierId: string }[] }>(`/programmes/${programmeId}/suppliers?limit=1&sort=score&direction=descending`);
  const { findings } = await buyer.get<{ findings: readonly { findingId: string; supplierId: string }[] }>(`/programmes/${programmeId}/findings?limit=1`);
  const inForce = async (kind: string) => (await buyer.get<{ items: readonly { documentId: string; inForce: boolean }[] }>(`/programmes/${programmeId}/${kind}`)).items.find((one) => one.inForce)?.documentId ?? '';
  const invited = await buyer.post<{ invitationId: string; token: string | null }>(`/programmes/${programmeId}/invitations`, { supplierName: 'Wuxi Sample Fastenings', email: 'office@wuxi-sample.example' });
  if (invited.status >= 300) throw new Error(JSON.stringify(invited.body));
  const { invitationId, token } = invited.body;
  return { invitationId, invitationToken: token ?? '', disclosureId: disclosures[0]?.disclosureId ?? '', draftId: body.draftId, supplierId: suppliers[0]?.supplierId ?? '', findingId: findings[0]?.findingId ?? '', foundAt: findings[0]?.supplierId ?? '', rulesetId: await inForce('rulesets'), benchmarkSetId: await inForce('benchmark-sets') };
}
