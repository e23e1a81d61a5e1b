import { RejectedError } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { downloadEvidence, getEvidenceOfDisclosure, listEvidence, type EvidenceFile } from '../contracts/evidence.query';
import { seesFile, seesLink, type Viewer } from '../domain/evidence-visibility.rules';
import type { EvidenceEntry, EvidenceSubjectEntry } from '../projections/evidence-register.view';
import { subjectKey } from '../projections/evidence-subjects.projection';
import { viewerOf } from './evidence-actor';

const register = 'evidence_register';
const subjects = 'evidence_subjects';
type Kept = EvidenceEntry & { readonly mediaType: string; readonly size: number; readonly storedAt: string };

const isKept = (entry: EvidenceEntry | undefined): entry is Kept => entry?.kept === true;
const keyOf = (supplierId: string, digest: string): string => `${supplierId}.${digest}`;

/** Whoever may see a file may see what took its place: the chain is followed back to a file that is shared. */
async function sees(entry: EvidenceEntry, viewer: Viewer, { views }: Services): Promise<boolean> {
  const asked = new Set<string>();
  let around: readonly EvidenceEntry[] = [entry];
  while (around.length > 0) {
    if (around.some((one) => seesFile(one, viewer))) return true;
    for (const { digest } of around) asked.add(digest);
    const before = [...new Set(around.flatMap(({ supersedes }) => supersedes))].filter((digest) => !asked.has(digest));
    around = (await views.getMany<EvidenceEntry>(register, before.map((digest) => keyOf(entry.supplierId, digest)))).map(({ view }) => view);
  }
  return false;
}

/** The name that the viewer's own side gave it, or the first one. */
async function nameOf({ holdings }: Kept, { side }: Viewer, { vault }: Services): Promise<string | null> {
  const holding = holdings.find(({ as }) => as === side) ?? holdings[0];
  return holding === undefined ? null : ((await vault.open(holding.name)) ?? null);
}

async function shown(entry: Kept, viewer: Viewer, services: Services): Promise<EvidenceFile> {
  const { digest, mediaType, size, storedAt, holdings, links, supersededBy, supersedes } = entry;
  return {
    digest,
    name: await nameOf(entry, viewer, services),
    mediaType,
    size,
    storedAt,
    storedAs: [...new Set(holdings.map(({ as }) => as))],
    links: links.filter((link) => seesLink(link, viewer)),
    supersededBy,
    supersedes: [...supersedes],
  };
}

const hidden = (digest: string): RejectedError => new RejectedError({ code: 'evidence.not-found', facts: { digest } });

/** Not kept, and not shared, look alike. */
async function visible(supplierId: string, digest: string, viewer: Viewer, services: Services): Promise<Kept> {
  const entry = (await services.views.get<EvidenceEntry>(register, keyOf(supplierId, digest)))?.view;
  if (!isKept(entry) || !(await sees(entry, viewer, services))) throw hidden(digest);
  return entry;
}

const list: QueryBinding = handleQuery(listEvidence, async ({ supplierId, programmeId, limit, cursor }, { actor }, services) => {
  const viewer = viewerOf(actor, programmeId);
  const page = await services.views.find<EvidenceEntry>(register, { filter: { supplierId, kept: true }, sort: { field: 'storedAt', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }) });
  const items: EvidenceFile[] = [];
  for (const { view } of page.documents) if (isKept(view) && (await sees(view, viewer, services))) items.push(await shown(view, viewer, services));
  return { items, ...(page.next === undefined ? {} : { next: page.next }) };
});

const ofDisclosure: QueryBinding = handleQuery(getEvidenceOfDisclosure, async ({ supplierId, disclosureId }, { actor }, services) => {
  const found = await services.views.get<EvidenceSubjectEntry>(subjects, subjectKey(supplierId, 'disclosure-line', disclosureId));
  if (found?.view.exists !== true) throw new RejectedError({ code: 'disclosures.not-found', facts: { disclosureId } });
  const viewer = viewerOf(actor);
  const cited = found.view.files.filter((file) => file.from === 'record' || seesLink({ kind: 'disclosure-line', programmeId: null, until: file.until }, viewer));
  const entries = new Map((await services.views.getMany<EvidenceEntry>(register, [...new Set(cited.map(({ digest }) => keyOf(supplierId, digest)))])).map(({ view }) => [view.digest, view] as const));
  const known = new Map<string, EvidenceFile>();
  for (const entry of entries.values()) if (isKept(entry)) known.set(entry.digest, await shown(entry, viewer, services));
  const lineIds = [...new Set(cited.map(({ lineId }) => lineId))];
  return {
    disclosureId,
    lines: lineIds.map((lineId) => ({ lineId, files: cited.filter((file) => file.lineId === lineId).map(({ digest, since, until, from }) => ({ digest, since, until, from, file: known.get(digest) ?? null })) })),
  };
});

const download: QueryBinding = handleQuery(downloadEvidence, async ({ supplierId, digest, programmeId }, { actor }, services) => {
  const viewer = viewerOf(actor, programmeId);
  const entry = await visible(supplierId, digest, viewer, services);
  const name = (await nameOf(entry, viewer, services)) ?? digest;
  return { name, mediaType: entry.mediaType, size: entry.size, digest, bytes: services.evidence.open(digest) };
});

export const evidenceQueries: readonly QueryBinding[] = [list, ofDisclosure, download];
