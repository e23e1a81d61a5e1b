import { dayOf, deterministicId, RejectedError, unwrap } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { decideAward, withdrawAward } from '../contracts/awards.commands';
import { getAward, getAwardedByTier, listAwards } from '../contracts/awards.queries';
import { awardDecider, awardStream, type AwardCommand } from '../domain/award.decider';
import { awardEvents } from '../domain/award.events';
import { awardedByTier } from '../projections/awarded-by-tier.rules';
import type { AwardEntry } from '../projections/awards.projection';
import { standingsOf, standingViews, unratedAs, type Standing } from './candidates';

async function run(command: AwardCommand, context: MessageContext, services: Services) {
  const { programmeId, awardId } = command;
  const decided = await services.decider.run({ stream: awardStream(command), decider: awardDecider, definitions: awardEvents, command, meta: context.meta, ...(context.expected === undefined ? {} : { expected: context.expected }) });
  const { revision, position } = unwrap(decided);
  return { output: { programmeId, awardId }, revision, position };
}

const candidateOf = ({ listed: { supplierId, name, tier, score }, gate, assessed, barred }: Standing, price: string) => ({
  supplierId, name, price, tier, score,
  assessmentId: assessed?.assessmentId ?? null,
  rulesetId: assessed?.rulesetId ?? null,
  rulesetDigest: assessed?.rulesetDigest ?? null,
  gate: gate === null ? null : { decisionId: gate.decisionId, decision: gate.decision, rule: gate.rule },
  barred: barred?.why ?? null,
  barredUntil: barred?.until ?? null,
});

export const awardCommands: readonly CommandBinding[] = [
  handleCommand(decideAward, async ({ programmeId, offers, ...said }, context, services) => {
    const decidedOn = dayOf(context.meta.occurredAt);
    // What is recorded by now is known when it is decided: a supplier suspended a moment ago is suspended.
    const asOf = await services.eventStore.head();
    await services.caughtUp(standingViews);
    const standings = await standingsOf(programmeId, offers.map(({ supplierId }) => supplierId), services);
    const candidates = standings.map((standing, index) => candidateOf(standing, offers[index]?.price ?? '0'));
    const awardId = deterministicId('award', context.meta.commandId);
    return run({ type: 'decide', programmeId, awardId, ...said, candidates, unratedAs: await unratedAs(programmeId, decidedOn, services), asOf, decidedOn, decidedBy: context.actor.id }, context, services);
  }),
  handleCommand(withdrawAward, (input, context, services) => run({ type: 'withdraw', ...input, withdrawnBy: context.actor.id }, context, services)),
];

/** Names as they are now: an award keeps ids. */
async function shown(programmeId: string, entries: readonly AwardEntry[], { views }: Pick<Services, 'views'>) {
  const keys = [...new Set(entries.flatMap(({ candidates }) => candidates.map(({ supplierId }) => `${programmeId}.${supplierId}`)))];
  const names = new Map((await views.getMany<{ readonly name: string }>('supplier_list', keys)).map(({ id, view }) => [id, view.name]));
  return entries.map(({ programmeId: _programme, year: _year, candidates, better, ...award }) => ({
    ...award,
    better: [...better],
    candidates: candidates.map((candidate) => ({ ...candidate, name: names.get(`${programmeId}.${candidate.supplierId}`) ?? candidate.supplierId })),
  }));
}

const pageSize = 500;
async function everyAward(programmeId: string, { views }: Pick<Services, 'views'>): Promise<readonly AwardEntry[]> {
  const found: AwardEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await views.find<AwardEntry>('awards', { filter: { programmeId }, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.documents.map(({ view }) => view));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

export const awardQueries: readonly QueryBinding[] = [
  handleQuery(listAwards, async ({ programmeId, limit, cursor }, _context, services) => {
    const page = await services.views.find<AwardEntry>('awards', { filter: { programmeId }, sort: { field: 'position', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }) });
    return { awards: await shown(programmeId, page.documents.map(({ view }) => view), services), ...(page.next === undefined ? {} : { next: page.next }) };
  }),
  handleQuery(getAward, async ({ programmeId, awardId }, _context, services) => {
    const found = await services.views.get<AwardEntry>('awards', awardId);
    const [award] = found?.view.programmeId === programmeId ? await shown(programmeId, [found.view], services) : [];
    if (award === undefined) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'award' } });
    return award;
  }),
  handleQuery(getAwardedByTier, async ({ programmeId }, _context, services) => {
    const years = awardedByTier(await everyAward(programmeId, services));
    return { programmeId, years: years.map((year) => ({ ...year, tiers: [...year.tiers] })) };
  }),
];
