import { addDays, never, ok, reject, type Decider, type Period, type Result } from '@greengate/kernel';
import type { StatementContent } from '../contracts/statement.contract';
import type { Accreditation } from './accreditation.decider';
import { coveringAccreditation } from './covering-accreditation.rules';
import { statementEvents, type StatementEvent } from './statement.events';

/** The disclosure as its stream has it now, and who had a hand in its figures. */
export interface VerifiedDisclosure {
  readonly period: Period;
  /** Digests of the figures that may be verified: those in force, and those that wait for review. None: it was returned or withdrawn. */
  readonly figures: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

/** What is so besides the statement itself, gathered before deciding. */
export interface Circumstances {
  readonly accreditations: readonly Accreditation[];
  readonly supplierOrganisationId: string;
  readonly sector: string;
  /** Null: the supplier has no such disclosure. */
  readonly disclosure: VerifiedDisclosure | null;
  /** Organisations that may act for the supplier by its grant. */
  readonly helpers: readonly string[];
}

interface Ids {
  readonly supplierId: string;
  readonly statementId: string;
}

export type StatementCommand =
  | (Ids & {
      readonly type: 'issue';
      readonly disclosureId: string;
      readonly by: { readonly id: string; readonly organisation: string };
      readonly today: string;
      readonly content: StatementContent;
      readonly circumstances: Circumstances;
    })
  | (Ids & { readonly type: 'withdraw'; readonly by: { readonly id: string; readonly organisation: string }; readonly reason: string })
  | (Ids & { readonly type: 'expire'; readonly today: string });

export interface Statement {
  readonly statementId: string;
  readonly disclosureId: string;
  readonly verifierOrganisationId: string;
  readonly validUntil: string;
  readonly status: 'in-force' | 'withdrawn' | 'expired';
}
/** Statements about one supplier, by id. */
export type StatementState = Readonly<Record<string, Statement>>;

const { make } = statementEvents;
type Decision = Result<readonly StatementEvent[]>;
type Of<Type extends StatementCommand['type']> = Extract<StatementCommand, { type: Type }>;

/** Nobody verifies what it is, what it helps, or what it did. */
function checkIndependence({ by, circumstances }: Of<'issue'>, disclosure: VerifiedDisclosure): Result<null> {
  const { organisation } = by;
  if (organisation === circumstances.supplierOrganisationId) return reject('verifications.self-verification');
  if (circumstances.helpers.includes(organisation)) return reject('verifications.verifier-helps');
  return disclosure.people.includes(by.id) || disclosure.organisations.includes(organisation) ? reject('verifications.contributed') : ok(null);
}

function checkContent({ content, today }: Of<'issue'>, disclosure: VerifiedDisclosure): Result<null> {
  const { period, contentDigest, opinion, basis, validUntil } = content;
  if (disclosure.figures.length === 0) return reject('verifications.disclosure-not-open');
  if (!disclosure.figures.includes(contentDigest)) return reject('verifications.other-figures', { field: 'contentDigest', value: contentDigest, current: disclosure.figures.join(', ') });
  const { from, to } = disclosure.period;
  if (period.from < from || period.to > to) return reject('verifications.period-outside', { field: 'period', value: `${period.from}/${period.to}`, from, to });
  if (opinion !== 'unmodified' && basis === null) return reject('verifications.basis-missing', { field: 'basis', opinion });
  return validUntil < today ? reject('verifications.validity-in-the-past', { field: 'validUntil', value: validUntil }) : ok(null);
}

function issue(command: Of<'issue'>, state: StatementState): Decision {
  const { supplierId, statementId, disclosureId, by, today, content, circumstances } = command;
  if (state[statementId]) return ok([]);
  const { disclosure } = circumstances;
  if (disclosure === null) return reject('resource.not-found', { resource: 'disclosure' });
  const independent = checkIndependence(command, disclosure);
  if (!independent.ok) return independent;
  const fitting = checkContent(command, disclosure);
  if (!fitting.ok) return fitting;
  const accreditation = coveringAccreditation(circumstances.accreditations, { standard: content.standard, level: content.level, sector: circumstances.sector, on: today });
  if (!accreditation.ok) return accreditation;
  const { accreditationId } = accreditation.value;
  const scopes = [...content.scopes].sort();
  return ok([make.StatementIssued({ ...content, scopes, supplierId, statementId, disclosureId, verifierOrganisationId: by.organisation, accreditationId, issuedBy: by.id })]);
}

function withdraw({ supplierId, statementId, by, reason }: Of<'withdraw'>, { disclosureId, verifierOrganisationId, status }: Statement): Decision {
  if (verifierOrganisationId !== by.organisation) return reject('resource.not-found', { resource: 'statement' });
  if (status === 'expired') return reject('verifications.statement-expired', { statementId });
  return status === 'withdrawn' ? ok([]) : ok([make.StatementWithdrawn({ supplierId, statementId, disclosureId, reason, withdrawnBy: by.id })]);
}

function expire({ supplierId, statementId, today }: Of<'expire'>, { disclosureId, validUntil, status }: Statement): Decision {
  return status === 'in-force' && validUntil < today ? ok([make.StatementExpired({ supplierId, statementId, disclosureId, on: addDays(validUntil, 1) })]) : ok([]);
}

function decide(command: StatementCommand, state: StatementState): Decision {
  if (command.type === 'issue') return issue(command, state);
  const statement = state[command.statementId];
  if (!statement) return reject('resource.not-found', { resource: 'statement' });
  switch (command.type) {
    case 'withdraw':
      return withdraw(command, statement);
    case 'expire':
      return expire(command, statement);
    default:
      return never(command);
  }
}

function evolve(state: StatementState, event: StatementEvent): StatementState {
  const { statementId } = event.data;
  const known = state[statementId];
  switch (event.type) {
    case 'verifications.StatementIssued': {
      const { disclosureId, verifierOrganisationId, validUntil } = event.data;
      return { ...state, [statementId]: { statementId, disclosureId, verifierOrganisationId, validUntil, status: 'in-force' } };
    }
    case 'verifications.StatementWithdrawn':
      return known ? { ...state, [statementId]: { ...known, status: 'withdrawn' } } : state;
    case 'verifications.StatementExpired':
      return known ? { ...state, [statementId]: { ...known, status: 'expired' } } : state;
    default:
      return never(event);
  }
}

/** Decides over stream `verification-<supplierId>`. */
export const statementDecider: Decider<StatementCommand, StatementState, StatementEvent> = { initial: {}, decide, evolve };

export const statementStream = (supplierId: string): string => `verification-${supplierId}`;
