import { addDays, ok, reject, type Decider, type Result } from '@greengate/kernel';
import type { AuditCommand, RaiseFinding } from './audit.command';
import { auditsEvents, type AuditEvent } from './audits.events';
import { evolveAudits, type Audit, type AuditsState } from './audits.state';
import { decideFinding } from './findings.rules';

type CommandOf<Type extends AuditCommand['type']> = Extract<AuditCommand, { readonly type: Type }>;
type Decision = Result<readonly AuditEvent[]>;

const make = auditsEvents.make;
const nothing: Decision = ok([]);
const idsOf = ({ programmeId, supplierId, auditId }: AuditCommand) => ({ programmeId, supplierId, auditId });

const wrongState = (audit: Audit, action: AuditCommand['type']) => reject('audits.audit-state-forbids', { auditId: audit.auditId, action, state: audit.state });

function schedule(command: CommandOf<'schedule'>, audit: AuditsState): Decision {
  const { kind, plannedOn, criteria, auditorOrganisationId } = command;
  if (audit !== null) return nothing;
  return ok([make.AuditScheduled({ ...idsOf(command), kind, plannedOn, criteria, auditorOrganisationId })]);
}

function perform(command: CommandOf<'perform'>, audit: Audit): Decision {
  const { performedOn, today } = command;
  if (performedOn > today) return reject('audits.day-in-future', { field: 'performedOn', value: performedOn, today });
  if (audit.state === 'performed' && audit.performedOn === performedOn) return nothing;
  return audit.state === 'scheduled' ? ok([make.AuditPerformed({ ...idsOf(command), performedOn })]) : wrongState(audit, command.type);
}

function refuse(command: CommandOf<'refuse'>, audit: Audit): Decision {
  if (audit.state === 'refused') return nothing;
  return audit.state === 'scheduled' ? ok([make.AuditRefused({ ...idsOf(command), reason: command.reason })]) : wrongState(audit, command.type);
}

/** Due days as given, else counted from today by the table of grades. */
export function dueDays({ grade, deadlines, today, correctiveActionDueOn, closureDueOn }: RaiseFinding) {
  const days = deadlines.byGrade[grade];
  return {
    correctiveActionDueOn: correctiveActionDueOn ?? (days && addDays(today, days.correctiveActionDays)),
    closureDueOn: closureDueOn ?? (days && addDays(today, days.closureDays)),
  };
}

function raise(command: RaiseFinding, audit: Audit): Decision {
  const { findingId, grade, statement, falsification, by } = command;
  if (audit.findings[findingId]) return nothing;
  if (audit.state !== 'performed') return wrongState(audit, command.type);
  if (falsification && grade !== 'critical') return reject('audits.falsification-is-critical', { field: 'grade', value: grade });
  const due = dueDays(command);
  const early = due.correctiveActionDueOn !== null && audit.performedOn !== null && due.correctiveActionDueOn < audit.performedOn;
  if (early) return reject('audits.due-before-audit', { field: 'correctiveActionDueOn', value: due.correctiveActionDueOn, performedOn: audit.performedOn });
  const backwards = due.correctiveActionDueOn !== null && due.closureDueOn !== null && due.closureDueOn < due.correctiveActionDueOn;
  if (backwards) return reject('audits.closure-before-action', { field: 'closureDueOn', value: due.closureDueOn, correctiveActionDueOn: due.correctiveActionDueOn });
  return ok([make.FindingRaised({ ...idsOf(command), findingId, grade, statement, falsification, ...due, issuedBy: by.organisation })]);
}

/** What only the auditing body does: an audit given to one is not for another. Greengate itself may act for it (import of a body's records). */
const auditorsOnly: readonly AuditCommand['type'][] = ['perform', 'raise', 'accept-action', 'reject-action', 'verify', 'close', 'reopen'];
const othersAudit = ({ type, by }: AuditCommand, { auditorOrganisationId }: Audit): boolean =>
  auditorsOnly.includes(type) && auditorOrganisationId !== null && by.kind !== 'system' && by.organisation !== auditorOrganisationId;

function decide(command: AuditCommand, state: AuditsState): Decision {
  const foreign = state !== null && (state.programmeId !== command.programmeId || state.supplierId !== command.supplierId);
  const notFound = reject('audits.not-found', { auditId: command.auditId });
  if (foreign) return notFound;
  if (command.type === 'schedule') return schedule(command, state);
  if (state === null) return notFound;
  if (othersAudit(command, state)) return reject('audits.other-auditor', { auditId: command.auditId });
  switch (command.type) {
    case 'perform':
      return perform(command, state);
    case 'refuse':
      return refuse(command, state);
    case 'raise':
      return raise(command, state);
    default: {
      const finding = state.findings[command.findingId];
      return finding ? decideFinding(command, finding) : reject('audits.finding-not-found', { findingId: command.findingId });
    }
  }
}

/** Decides over stream `audit-<auditId>`: one audit of one supplier with its findings. The remaining commands concern a finding and are exhausted there. */
export const auditsDecider: Decider<AuditCommand, AuditsState, AuditEvent> = { initial: null, decide, evolve: evolveAudits };
