import { RejectedError } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import type { BenchmarkSet } from '../contracts/benchmark-set.contract';
import type { Ruleset } from '../contracts/ruleset.contract';
import { diffBenchmarkSets, diffRulesets, getBenchmarkSet, getRuleset, listBenchmarkSets, listRulesets, type DocumentSummary } from '../contracts/rulesets.query';
import { diffDocuments } from '../domain/diff-documents.rules';
import { documentKey, type PublishedDocument } from '../projections/published-document';

type View = 'rulesets' | 'benchmark_sets';
type Titled = Pick<Ruleset, 'version' | 'title'>;

const summary = <Document extends Titled>({ programmeId, documentId, status, inForce, effectiveFrom, digest, drafter, approver, document }: PublishedDocument<Document>): DocumentSummary => ({
  programmeId, documentId, version: document.version, title: document.title, status, inForce, effectiveFrom, digest, drafter, approver,
});

async function one<Document extends Titled>(view: View, programmeId: string, documentId: string, services: Services): Promise<PublishedDocument<Document>> {
  const found = await services.views.get<PublishedDocument<Document>>(view, documentKey(programmeId, documentId));
  if (found === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: documentId } });
  return found.view;
}

/** All versions, in order of effect; drafts first. */
async function all<Document extends Titled>(view: View, programmeId: string, services: Services): Promise<DocumentSummary[]> {
  const items: DocumentSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.views.find<PublishedDocument<Document>>(view, { filter: { programmeId }, sort: { field: 'order', direction: 'ascending' }, limit: 100, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.documents.map((found) => summary(found.view)));
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}

export const rulesetQueries: readonly QueryBinding[] = [
  handleQuery(listRulesets, async ({ programmeId }, _context, services) => ({ items: await all<Ruleset>('rulesets', programmeId, services) })),
  handleQuery(listBenchmarkSets, async ({ programmeId }, _context, services) => ({ items: await all<BenchmarkSet>('benchmark_sets', programmeId, services) })),
  handleQuery(getRuleset, async ({ programmeId, rulesetId }, _context, services) => {
    const found = await one<Ruleset>('rulesets', programmeId, rulesetId, services);
    return { ...summary(found), document: found.document };
  }),
  handleQuery(getBenchmarkSet, async ({ programmeId, benchmarkSetId }, _context, services) => {
    const found = await one<BenchmarkSet>('benchmark_sets', programmeId, benchmarkSetId, services);
    return { ...summary(found), document: found.document };
  }),
  handleQuery(diffBenchmarkSets, async ({ programmeId, benchmarkSetId, otherId }, _context, services) => {
    const [old, next] = await Promise.all([one<BenchmarkSet>('benchmark_sets', programmeId, benchmarkSetId, services), one<BenchmarkSet>('benchmark_sets', programmeId, otherId, services)]);
    return {
      old: { benchmarkSetId, digest: old.digest },
      new: { benchmarkSetId: otherId, digest: next.digest },
      differences: [...diffDocuments(old.document, next.document)],
    };
  }),
  handleQuery(diffRulesets, async ({ programmeId, rulesetId, otherId }, _context, services) => {
    const [old, next] = await Promise.all([one<Ruleset>('rulesets', programmeId, rulesetId, services), one<Ruleset>('rulesets', programmeId, otherId, services)]);
    return {
      old: { rulesetId, digest: old.digest },
      new: { rulesetId: otherId, digest: next.digest },
      differences: [...diffDocuments(old.document, next.document)],
    };
  }),
];
