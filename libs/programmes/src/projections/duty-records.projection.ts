import { identityEvents, type IdentityEvent } from '@greengate/identity/contracts';
import { defineProjection, type ActorReference, type EventOf, type Recorded } from '@greengate/kernel';
import type { HelperGrantEvent } from '@greengate/suppliers/contracts';
import { conflicts, dutiesOf, rolesApart, type Duty, type DutyRule, type DutySide } from '../domain/duties.rules';

/** One side of a conflict: an event by which somebody did something. */
export interface DutyAct {
  readonly type: string;
  readonly eventId: string;
  readonly position: string;
  readonly occurredAt: string;
}

/** View `duty_records`: what one person (or organisation) did about one subject, as far as one rule asks. */
export interface DutyRecord {
  readonly rule: DutyRule;
  readonly subject: string;
  readonly subjectId: string;
  readonly supplierId: string | null;
  readonly programmeId: string | null;
  /** Null: an organisation as a whole. */
  readonly person: Pick<ActorReference, 'id' | 'kind'> | null;
  readonly organisation: string;
  readonly first: DutyAct | null;
  readonly second: DutyAct | null;
  readonly conflicted: boolean;
  /** Place of the later side. */
  readonly position: string;
}

type Event = EventOf & { readonly data: Readonly<Record<string, unknown>> };
type RoleRule = keyof typeof rolesApart;
const roleRules = Object.keys(rolesApart) as RoleRule[];
type Roles = Extract<IdentityEvent, { type: 'identity.UserRegistered' | 'identity.RolesChanged' }>;
type Ended = Extract<IdentityEvent, { type: 'identity.UserDisabled' | 'identity.UserErased' }>;

const textOf = (data: Event['data'], field: string): string | null => {
  const value = data[field];
  return typeof value === 'string' ? value : null;
};
const separator = '/';
const keyOf = (rule: DutyRule, subject: string, who: string): string => [rule, subject, who].join(separator);

/** Rulesets and benchmark sets have names of a programme. */
const subjectIdOf = ({ data }: Event, { subject }: Duty): string => [...(subject === 'rulesetId' || subject === 'benchmarkSetId' ? [textOf(data, 'programmeId')] : []), textOf(data, subject)].join('.');
const whoOf = ({ rule }: Duty, { id, organisation }: ActorReference): string => (rule === 'helper-and-assurer' ? organisation : id);
/** Greengate's own processes hold no duty; a rule about machines looks at machines alone. */
const counts = ({ rule }: Duty, { kind }: ActorReference): boolean => kind !== 'system' && (rule !== 'judgement-by-machine' || kind === 'api-key');

const isHelper = (event: EventOf): event is HelperGrantEvent => event.type === 'suppliers.HelperGranted' || event.type === 'suppliers.HelperGrantEnded';
const isRoles = (event: EventOf): event is Roles => event.type === 'identity.UserRegistered' || event.type === 'identity.RolesChanged';
const isEnded = (event: EventOf): event is Ended => event.type === 'identity.UserDisabled' || event.type === 'identity.UserErased';

const actOf = ({ event, id, position, metadata }: Recorded<Event>): DutyAct => ({ type: event.type, eventId: id, position, occurredAt: metadata.occurredAt });

function settled(record: Omit<DutyRecord, 'conflicted' | 'position'>): DutyRecord {
  const { rule, first, second } = record;
  const places = [first?.position ?? '', second?.position ?? ''].sort();
  return { ...record, conflicted: conflicts(rule, first?.position, second?.position), position: places[1] ?? '' };
}

function withAct(view: DutyRecord | undefined, recorded: Recorded<Event>, duty: Duty): DutyRecord {
  const { event, metadata: { actor } } = recorded;
  const before = view ?? {
    rule: duty.rule, subject: duty.subject, subjectId: subjectIdOf(event, duty), supplierId: textOf(event.data, 'supplierId'), programmeId: textOf(event.data, 'programmeId'),
    person: duty.rule === 'helper-and-assurer' ? null : { id: actor.id, kind: actor.kind }, organisation: actor.organisation, first: null, second: null,
  };
  // The act that began it stays; of the acts that followed, the first that makes a conflict.
  const keeps = before[duty.side] !== null && (duty.side === 'first' || conflicts(duty.rule, before.first?.position, before.second?.position));
  return settled(keeps ? before : { ...before, [duty.side]: actOf(recorded) });
}

/** Who had been let act for the supplier, and is not any more, when it has assured nothing meanwhile, is in no conflict. */
function withGrant(view: DutyRecord | undefined, recorded: Recorded<Event>, { type, data }: HelperGrantEvent): DutyRecord | null {
  if (type === 'suppliers.HelperGrantEnded') return view === undefined || view.conflicted ? (view ?? null) : settled({ ...view, first: null });
  const before = view ?? { rule: 'helper-and-assurer' as const, subject: 'supplierId', subjectId: data.supplierId, supplierId: data.supplierId, programmeId: null, person: null, organisation: data.helperOrganisationId, first: null, second: null };
  return settled({ ...before, first: before.first ?? actOf(recorded) });
}

/** Roles as they are now: what an account may do at once is a standing conflict, whether it ever did it or not. */
function withRoles(view: DutyRecord | undefined, recorded: Recorded<Event>, { data, type }: Roles, rule: RoleRule): DutyRecord | null {
  const organisation = type === 'identity.UserRegistered' ? data.organisationId : view?.organisation;
  if (organisation === undefined) return null;
  const before = view ?? { rule, subject: 'userId', subjectId: data.userId, supplierId: null, programmeId: null, person: { id: data.userId, kind: 'user' as const }, organisation, first: null, second: null };
  const side = (which: DutySide): DutyAct | null => (data.roles.some((role) => rolesApart[rule][which].includes(role)) ? (before[which] ?? actOf(recorded)) : null);
  return settled({ ...before, first: side('first'), second: side('second') });
}

const splitKey = (key: string): readonly [DutyRule, string] => {
  const [rule = '', subjectId = ''] = key.split(separator);
  return [rule as DutyRule, subjectId];
};

export const dutyRecords = defineProjection<DutyRecord, Event>({
  name: 'duty_records',
  version: 1,
  handles: [...Object.keys(dutiesOf), ...identityEvents.types.filter((type) => ['identity.UserRegistered', 'identity.RolesChanged', 'identity.UserDisabled', 'identity.UserErased'].includes(type)), 'suppliers.HelperGranted', 'suppliers.HelperGrantEnded'],
  indexes: [{ fields: ['rule', 'conflicted'] }, { fields: ['conflicted'] }, { fields: ['organisation'] }, { fields: ['programmeId'] }, { fields: ['position'] }],
  keys: ({ event, metadata: { actor } }) => {
    const some: EventOf = event;
    if (isHelper(some)) return [keyOf('helper-and-assurer', some.data.supplierId, some.data.helperOrganisationId)];
    if (isRoles(some) || isEnded(some)) return roleRules.map((rule) => keyOf(rule, some.data.userId, some.data.userId));
    return (dutiesOf[event.type] ?? []).filter((duty) => counts(duty, actor)).map((duty) => keyOf(duty.rule, subjectIdOf(event, duty), whoOf(duty, actor)));
  },
  evolve: (view, recorded, key) => {
    const event: EventOf = recorded.event;
    const [rule, subjectId] = splitKey(key);
    if (isHelper(event)) return withGrant(view, recorded, event);
    if (isRoles(event)) return withRoles(view, recorded, event, rule as RoleRule);
    // An account that can no longer be used holds no role.
    if (isEnded(event)) return view === undefined ? null : settled({ ...view, first: null, second: null });
    const duty = dutiesOf[event.type]?.find((one) => one.rule === rule && subjectIdOf(recorded.event, one) === subjectId);
    return duty === undefined ? (view ?? null) : withAct(view, recorded, duty);
  },
});
