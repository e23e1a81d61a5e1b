import { never, ok, overlap, reject, type ActorReference, type Decider, type Result } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';
import type { CauseKind } from '../contracts/restatement.contract';
import type { ReturnReason } from '../contracts/return-reason.contract';
import { saidBefore, submittedBefore, withCalculation, type GivenCalculation } from './calculated-disclosure.rules';
import type { DisclosureStreamEvent } from './disclosure-stream.events';
import { disclosuresEvents } from './disclosures.events';
import { disclosureOf, evolveDisclosures, isLive, noDisclosures, samePeriod, type Disclosure, type DisclosuresState } from './disclosures.state';
import { checkInventory } from './inventory.rules';
import { causeOfRestatement } from './restatement-cause.rules';
import { restatementEffect } from './restatement-effect.rules';

/** Who acts and on which day (UTC). */
interface Act {
  readonly supplierId: string;
  readonly disclosureId: string;
  readonly by: ActorReference;
  readonly today: string;
}

/** Figures as totals, or as totals with what they were calculated from. */
interface Figures {
  readonly inventory: Inventory;
  readonly calculation?: GivenCalculation;
}

export type DisclosureCommand =
  | (Act & Figures & { readonly type: 'submit' })
  | (Act & { readonly type: 'return'; readonly reasons: readonly ReturnReason[]; readonly dueOn: string | null })
  | (Act & Figures & { readonly type: 'correct' })
  | (Act & { readonly type: 'accept' })
  | (Act & Figures & { readonly type: 'restate'; readonly cause: string; readonly causeKind?: CauseKind | null | undefined; readonly declared: boolean })
  | (Act & { readonly type: 'withdraw'; readonly reason: string });

type CommandOf<Type extends DisclosureCommand['type']> = Extract<DisclosureCommand, { readonly type: Type }>;
type Decision = Result<readonly DisclosureStreamEvent[]>;

const make = disclosuresEvents.make;
const nothing: Decision = ok([]);

const wrongState = (disclosure: Disclosure, action: string) =>
  reject('disclosures.state-forbids', { disclosureId: disclosure.id, action, status: disclosure.status });

/** The rules of an inventory, with fields named as the command has them. */
function inspect(inventory: Inventory, today: string): Result<null> {
  const found = checkInventory(inventory, today);
  if (found.ok) return found;
  const { code, facts } = found.error;
  return reject(code, { ...facts, field: `inventory.${String(facts['field'])}` });
}

/** Periods of one supplier never overlap, or a day would be counted twice. `self` is the disclosure being changed. */
function checkPeriod(state: DisclosuresState, { period }: Inventory, self: string | null): Result<null> {
  const other = Object.values(state.disclosures).find((disclosure) => disclosure.id !== self && isLive(disclosure) && overlap(disclosure.current.period, period));
  if (!other) return ok(null);
  const { from, to } = other.current.period;
  return reject('disclosures.period-overlaps', { field: 'inventory.period', value: `${period.from}/${period.to}`, from, to, disclosureId: other.id });
}

function submit(command: CommandOf<'submit'>, state: DisclosuresState): Decision {
  const { inventory, supplierId, disclosureId, by } = command;
  const valid = inspect(inventory, command.today);
  if (!valid.ok) return valid;
  const there = disclosureOf(state, inventory.period);
  if (there) {
    if (submittedBefore(state, there.id, there.current, command)) return nothing;
    const facts = { from: inventory.period.from, to: inventory.period.to, disclosureId: there.id, status: there.status };
    return reject(there.status === 'accepted' ? 'disclosures.restate-instead' : 'disclosures.correct-instead', facts);
  }
  const free = checkPeriod(state, inventory, null);
  return free.ok ? ok([make.DisclosureSubmitted({ supplierId, disclosureId, inventory, submittedBy: by.id })]) : free;
}

function sendBack(command: CommandOf<'return'>, disclosure: Disclosure): Decision {
  const { supplierId, disclosureId, dueOn } = command;
  if (disclosure.status !== 'submitted' && disclosure.status !== 'restated') return wrongState(disclosure, 'return');
  if (dueOn !== null && dueOn < command.today) return reject('disclosures.due-in-past', { field: 'dueOn', value: dueOn, today: command.today });
  return ok([make.DisclosureReturned({ supplierId, disclosureId, reasons: [...command.reasons], dueOn })]);
}

function correct(command: CommandOf<'correct'>, disclosure: Disclosure, state: DisclosuresState): Decision {
  const { inventory, supplierId, disclosureId, by } = command;
  if (disclosure.status === 'accepted') return reject('disclosures.restate-instead', { ...inventory.period, disclosureId, status: disclosure.status });
  if (disclosure.status === 'withdrawn') return wrongState(disclosure, 'correct');
  const valid = inspect(inventory, command.today);
  if (!valid.ok) return valid;
  const free = checkPeriod(state, inventory, disclosureId);
  if (!free.ok) return free;
  if (disclosure.accepted && !samePeriod(disclosure.accepted.period, inventory.period)) return periodFixed(disclosure, inventory);
  const waiting = disclosure.status === 'submitted' || disclosure.status === 'restated';
  // After a return, the same figures again are an answer: the supplier stands by them. While they wait for review they say nothing new.
  if (waiting && saidBefore(state, disclosureId, disclosure.current, command)) return nothing;
  return ok([make.DisclosureCorrected({ supplierId, disclosureId, inventory, correctedBy: by.id })]);
}

const periodFixed = (disclosure: Disclosure, { period }: Inventory) =>
  reject('disclosures.period-fixed', { field: 'inventory.period', value: `${period.from}/${period.to}`, from: disclosure.current.period.from, to: disclosure.current.period.to });

function accept({ supplierId, disclosureId, by }: CommandOf<'accept'>, disclosure: Disclosure): Decision {
  if (disclosure.contributors.includes(by.id) || by.actingFor === supplierId) return reject('disclosures.self-review', { disclosureId });
  if (disclosure.status === 'accepted') return nothing;
  if (disclosure.status !== 'submitted' && disclosure.status !== 'restated') return wrongState(disclosure, 'accept');
  return ok([make.DisclosureAccepted({ supplierId, disclosureId, inventory: disclosure.current, acceptedBy: by.id })]);
}

function restate(command: CommandOf<'restate'>, disclosure: Disclosure, state: DisclosuresState): Decision {
  const { inventory, supplierId, disclosureId, cause, declared, by } = command;
  const previous = disclosure.accepted;
  if (previous === null || disclosure.status !== 'accepted') {
    if (disclosure.status === 'restated' && saidBefore(state, disclosureId, disclosure.current, command)) return nothing;
    return disclosure.status === 'withdrawn' ? wrongState(disclosure, 'restate') : reject('disclosures.correct-instead', { ...inventory.period, disclosureId, status: disclosure.status });
  }
  const valid = inspect(inventory, command.today);
  if (!valid.ok) return valid;
  if (!samePeriod(previous.period, inventory.period)) return periodFixed(disclosure, inventory);
  if (saidBefore(state, disclosureId, previous, command)) return nothing;
  const effect = restatementEffect(previous, inventory);
  const named = causeOfRestatement(effect, command.causeKind ?? null);
  return named.ok ? ok([make.DisclosureRestated({ supplierId, disclosureId, inventory, previous, cause, effect, declared, restatedBy: by.id, ...named.value })]) : named;
}

function decide(command: DisclosureCommand, state: DisclosuresState): Decision {
  if (command.type === 'submit') return withCalculation(state, command, submit(command, state));
  const disclosure = state.disclosures[command.disclosureId];
  if (!disclosure) return reject('disclosures.not-found', { disclosureId: command.disclosureId });
  switch (command.type) {
    case 'return':
      return sendBack(command, disclosure);
    case 'correct':
      return withCalculation(state, command, correct(command, disclosure, state));
    case 'accept':
      return accept(command, disclosure);
    case 'restate':
      return withCalculation(state, command, restate(command, disclosure, state));
    case 'withdraw':
      return isLive(disclosure)
        ? ok([make.DisclosureWithdrawn({ supplierId: command.supplierId, disclosureId: disclosure.id, reason: command.reason })])
        : nothing;
    default:
      return never(command);
  }
}

/** Decides over stream `disclosure-<supplierId>`: all periods of one supplier. */
export const disclosuresDecider: Decider<DisclosureCommand, DisclosuresState, DisclosureStreamEvent> = {
  initial: noDisclosures,
  decide,
  evolve: evolveDisclosures,
};
