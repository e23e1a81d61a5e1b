import { addDays, dayOf, RejectedError, unwrap, type Actor, type InputOf } from '@greengate/kernel';
import type { Filter } from '@greengate/read-store';
import { handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { acknowledgeAlert, listAlerts, listSupplierAlerts, snoozeAlert, type AlertKind, type AlertView } from '../contracts/alerts.contract';
import { alertDecider, alertStream } from '../domain/alerts.decider';
import { alertEvents } from '../domain/alerts.events';
import { handlingKey, type AlertHandling } from '../projections/alert-handling.projection';
import type { Alert } from '../projections/alerts.projection';
import { programmeSupplierId } from '../projections/programme-supplier.events';
import type { SupplierDossier } from '../projections/supplier-dossier.view';
import type { SupplierListEntry } from '../projections/supplier-list.view';
import { sayEvent } from '../projections/event-words.view';
import { everyProgramme, sentenceOf } from '../projections/supplier-timeline.projection';
import { programmeNamed } from './programme-queries.handler';

const notFound = () => new RejectedError({ code: 'resource.not-found', facts: { resource: 'alert' } });

const forSuppliers: readonly AlertKind[] = ['returned', 'questions', 'corrective-action', 'gate', 'tier', 'statement', 'measure-overdue'];
const forBuyers: readonly AlertKind[] = ['review', 'judge-action', 'gate', 'tier', 'statement', 'consent', 'measure-overdue'];
const forAuditors: readonly AlertKind[] = ['judge-action', 'gate', 'tier', 'statement', 'consent'];
/** Told to the supplier, who renews it, and to the buyer, who would be left without; once its day is near. */
const expiry: AlertKind = 'consent-expiry';

/** How somebody meets a programme, by organisation: the first person of an auditing body is its administrator too, and no buyer for that. */
interface Standing {
  readonly kinds: readonly AlertKind[];
  /** A verifier is told about its own statements alone. */
  readonly statementsOf: string | null;
}
async function standingIn(programmeId: string, { organisation, roles }: Actor, services: Services): Promise<Standing> {
  const { organisationId } = await programmeNamed(programmeId, services);
  if (organisationId === organisation) return { kinds: forBuyers, statementsOf: null };
  return roles.includes('auditor') ? { kinds: forAuditors, statementsOf: null } : { kinds: ['statement'], statementsOf: organisation };
}

type Listing = Pick<InputOf<typeof listAlerts>, 'state' | 'limit' | 'cursor'>;
type Named = Alert & { readonly supplierName: string };

function shown({ alertId, kind, supplierId, supplierName, type, eventId, position, occurredAt, dueOn, disclosureId, subject, values }: Named, handling: AlertHandling | undefined, { language, meta }: MessageContext): AlertView {
  const today = dayOf(meta.occurredAt);
  const current = handling?.cause === position ? handling : undefined;
  const state = current === undefined || (current.until !== null && current.until <= today) ? 'new' : current.until === null ? 'acknowledged' : 'snoozed';
  return {
    alertId, kind, supplierId, supplierName, type, eventId, position, occurredAt, dueOn, disclosureId, subject, state,
    says: sayEvent(sentenceOf(type), language, values),
    overdue: dueOn !== null && dueOn < today,
    handled: current === undefined ? null : { at: current.at, by: current.by, until: current.until },
  };
}

async function answerOf(alerts: readonly Named[], state: Listing['state'], context: MessageContext, { views }: Services): Promise<AlertView[]> {
  const keys = alerts.map(({ alertId }) => handlingKey(context.actor.organisation, alertId));
  const handled = new Map((await views.getMany<AlertHandling>('alert_handling', keys)).map(({ id, view }) => [id, view]));
  const all = alerts.map((alert) => shown(alert, handled.get(handlingKey(context.actor.organisation, alert.alertId)), context));
  return all.filter((one) => state === 'all' || (one.state === 'new') === (state === 'new'));
}

const mostEnding = 200;
const page = ({ limit, cursor }: Listing) => ({ sort: { field: 'position', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }) }) as const;

/** The open matters asked for: with the first page, before all others, consents whose last day is near. They are few, and old by their position. */
async function openMatters(filter: Filter, { near, ...listing }: Listing & { readonly near: boolean }, { meta }: MessageContext, { views, settings }: Services): Promise<{ readonly alerts: readonly Alert[]; readonly next?: string }> {
  const { documents, next } = await views.find<Alert>('alerts', { filter: { open: true, ...filter }, ...page(listing) });
  const { kind: _kind, verifierOrganisationId: _whose, ...about } = filter;
  const until = addDays(dayOf(meta.occurredAt), settings.consentNoticeDays);
  const ending = near && listing.cursor === undefined ? (await views.find<Alert>('alerts', { filter: { open: true, ...about, kind: expiry, dueOn: { lte: until } }, sort: { field: 'dueOn', direction: 'ascending' }, limit: mostEnding })).documents : [];
  return { alerts: [...ending, ...documents].map(({ view }) => view), ...(next === undefined ? {} : { next }) };
}

/** Of these alerts those about suppliers of the programme, and of what lies outside it only what is shared with it. */
async function inProgramme(programmeId: string, alerts: readonly Alert[], { views }: Services): Promise<readonly Named[]> {
  const ids = [...new Set(alerts.map(({ supplierId }) => programmeSupplierId({ programmeId, supplierId })))];
  const listed = new Map((await views.getMany<SupplierListEntry>('supplier_list', ids)).map(({ view }) => [view.supplierId, view]));
  return alerts.flatMap((alert) => {
    const supplier = listed.get(alert.supplierId);
    return supplier?.status === 'active' && (alert.scope === programmeId || supplier.shared) ? [{ ...alert, supplierName: supplier.name }] : [];
  });
}

/** The matter as whoever asks may see it. @throws RejectedError `resource.not-found` */
async function openAlert({ programmeId, supplierId, alertId }: { readonly programmeId: string; readonly supplierId: string; readonly alertId: string }, { actor }: MessageContext, services: Services): Promise<Alert> {
  const found = (await services.views.get<Alert>('alerts', alertId))?.view;
  if (found === undefined || !found.open || found.supplierId !== supplierId) throw notFound();
  if (actor.kind !== 'system' && actor.roles.includes('supplier-user')) {
    if (!forSuppliers.includes(found.kind) && found.kind !== expiry) throw notFound();
    return found;
  }
  const { kinds, statementsOf } = await standingIn(programmeId, actor, services);
  const foreign = (found.scope !== everyProgramme && found.scope !== programmeId) || (statementsOf !== null && found.verifierOrganisationId !== statementsOf);
  const told = kinds === forBuyers ? [...kinds, expiry] : kinds;
  if (foreign || !told.includes(found.kind) || (await inProgramme(programmeId, [found], services)).length === 0) throw notFound();
  return found;
}

type Handled = { readonly programmeId: string; readonly supplierId: string; readonly alertId: string };
async function handle(ids: Handled, until: string | null, context: MessageContext, services: Services) {
  const { programmeId, supplierId, alertId } = ids;
  const { position: cause } = await openAlert(ids, context, services);
  const { actor, meta, expected } = context;
  const matter = { supplierId, organisationId: actor.organisation, programmeId, alertId, cause, by: actor.id };
  const decided = await services.decider.run({
    stream: alertStream(matter),
    decider: alertDecider,
    definitions: alertEvents,
    command: until === null ? { type: 'acknowledge', ...matter } : { type: 'snooze', ...matter, until },
    meta,
    ...(expected === undefined ? {} : { expected }),
  });
  const { revision, position } = unwrap(decided);
  return { revision, position };
}

export const alertCommands: readonly CommandBinding[] = [
  handleCommand(acknowledgeAlert, async (input, context, services) => ({ output: { alertId: input.alertId }, ...(await handle(input, null, context, services)) })),
  handleCommand(snoozeAlert, async ({ days, ...ids }, context, services) => {
    const until = addDays(dayOf(context.meta.occurredAt), days);
    return { output: { alertId: ids.alertId, until }, ...(await handle(ids, until, context, services)) };
  }),
];

export const alertQueries: readonly QueryBinding[] = [
  handleQuery(listAlerts, async ({ programmeId, state, ...paging }, context, services) => {
    const { kinds, statementsOf } = await standingIn(programmeId, context.actor, services);
    const filter = { scope: { in: [programmeId, everyProgramme] }, kind: { in: [...kinds] }, ...(statementsOf === null ? {} : { verifierOrganisationId: statementsOf }) };
    const { alerts, next } = await openMatters(filter, { state, near: kinds === forBuyers, ...paging }, context, services);
    const named = await inProgramme(programmeId, alerts, services);
    return { alerts: await answerOf(named, state, context, services), ...(next === undefined ? {} : { next }) };
  }),
  handleQuery(listSupplierAlerts, async ({ supplierId, state, ...paging }, context, services) => {
    const { alerts, next } = await openMatters({ supplierId, kind: { in: [...forSuppliers] } }, { state, near: true, ...paging }, context, services);
    const supplierName = (await services.views.get<SupplierDossier>('supplier_dossier', supplierId))?.view.legalName ?? '';
    return { alerts: await answerOf(alerts.map((view) => ({ ...view, supplierName })), state, context, services), ...(next === undefined ? {} : { next }) };
  }),
];
