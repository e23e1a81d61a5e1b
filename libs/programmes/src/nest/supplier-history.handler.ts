import type { ActorReference, Language, OutputOf } from '@greengate/kernel';
import type { OrganisationView } from '@greengate/identity/contracts';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { getTierHistory, getTimeline } from '../contracts/supplier-history.queries';
import { programmeSupplierId } from '../projections/programme-supplier.events';
import { sayEvent } from '../projections/event-words.view';
import { everyProgramme, sentenceOf, type TimelineEntry } from '../projections/supplier-timeline.projection';
import { tierOn, type TierEntry, type TierHistory } from '../projections/tier-history.projection';
import { calendarOf } from './calendar';
import { programmeNamed } from './programme-queries.handler';
import { readSupplier } from './supplier-reader';

type Entry = OutputOf<typeof getTimeline>['entries'][number];
type Tiers = OutputOf<typeof getTierHistory>;

/**
 * A supplier may work with several buyers: who acted for another one stays unnamed. That a helper acted for the supplier is said to everybody, who it was to
 * the supplier alone.
 */
function shownActor({ kind, id, organisation, actingFor }: ActorReference, known: ReadonlySet<string>, itself: boolean): Omit<Entry['who'], 'organisationName'> {
  const named = kind === 'system' || known.has(organisation) || (itself && actingFor !== undefined);
  return { kind, id: named ? id : null, organisation: named ? organisation : null, actingFor: actingFor ?? null };
}

const shownTier = ({ why, ...entry }: TierEntry, language: Language): Tiers['entries'][number] => ({ ...entry, why: why[language] });

export const supplierHistoryQueries: readonly QueryBinding[] = [
  handleQuery(getTimeline, async ({ programmeId, supplierId, upTo, limit, cursor }, context, services) => {
    const { dossier, itself, open } = await readSupplier({ programmeId, supplierId }, context, services);
    const { organisationId } = await programmeNamed(programmeId, services);
    const known = new Set([context.actor.organisation, organisationId, dossier.organisationId ?? organisationId]);
    const page = await services.views.find<TimelineEntry>('supplier_timeline', {
      filter: { supplierId, scope: { in: open ? [programmeId, everyProgramme] : [programmeId] }, ...(itself ? { audience: 'all' } : {}), ...(upTo === undefined ? {} : { position: { lte: upTo } }) },
      sort: { field: 'position', direction: 'descending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const shown = page.documents.map(({ view: { who } }) => shownActor(who, known, itself));
    const organisations = [...new Set(shown.flatMap(({ organisation }) => organisation ?? []))];
    const names = new Map((await services.views.getMany<OrganisationView>('organisation_directory', organisations)).map(({ id, view }) => [id, view.name]));
    const named = (who: (typeof shown)[number]): Entry['who'] => ({ ...who, organisationName: who.organisation === null ? null : (names.get(who.organisation) ?? null) });
    const entries = page.documents.map(({ view: { position, eventId, type, occurredAt, recordedAt, who, values } }) => ({
      position,
      eventId,
      type,
      occurredAt,
      recordedAt,
      who: named(shownActor(who, known, itself)),
      says: sayEvent(sentenceOf(type), context.language, values),
    }));
    return { entries, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
  handleQuery(getTierHistory, async ({ programmeId, supplierId, on }, context, services) => {
    await readSupplier({ programmeId, supplierId }, context, services);
    const found = await services.views.get<TierHistory>('tier_history', programmeSupplierId({ programmeId, supplierId }));
    const history = found?.view.entries ?? [];
    const shown = (entry: TierEntry | null) => (entry ? shownTier(entry, context.language) : null);
    const entries = history.map((entry) => shownTier(entry, context.language));
    if (on === undefined) return { entries };
    const { timeZone } = await programmeNamed(programmeId, services);
    const { asRecorded, asKnownNow } = tierOn(history, on, calendarOf(timeZone));
    return { entries, on: { day: on, timeZone, asRecorded: shown(asRecorded), asKnownNow: shown(asKnownNow) } };
  }),
];
