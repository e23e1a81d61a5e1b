import { canonicalJson, never, ok, reject, type Result } from '@greengate/kernel';
import type { FindingGrade } from '../contracts/finding.contract';
import type { FindingState } from '../contracts/finding-state.contract';
import type { FindingCommand } from './audit.command';
import { auditsEvents, type AuditEvent } from './audits.events';
import type { Finding } from './audits.state';

type Decision = Result<readonly AuditEvent[]>;
type CommandOf<Type extends FindingCommand['type']> = Extract<FindingCommand, { readonly type: Type }>;

const make = auditsEvents.make;
const nothing: Decision = ok([]);
const idsOf = ({ programmeId, supplierId, auditId, findingId }: FindingCommand) => ({ programmeId, supplierId, auditId, findingId });

const wrongState = (finding: Finding, action: FindingCommand['type']) => reject('audits.finding-state-forbids', { findingId: finding.id, action, state: finding.state });

/** Whoever carried an action out, or acts for the supplier, does not judge it. */
const judgesItself = ({ by, supplierId }: FindingCommand, finding: Finding): boolean => finding.implementers.includes(by.id) || by.actingFor === supplierId;
const selfVerification = (finding: Finding) => reject('audits.self-verification', { findingId: finding.id });

const actionable: readonly FindingState[] = ['open', 'submitted', 'rejected', 'ineffective'];
const finished: readonly FindingState[] = ['closed', 'withdrawn'];
/** For these the effect must be shown, not told (domain notes 6). */
const needsEvidence: readonly FindingGrade[] = ['critical', 'major'];

function submitAction(command: CommandOf<'submit-action'>, finding: Finding): Decision {
  const { rootCause, action, completeOn, by } = command;
  if (finding.grade === 'observation') return reject('audits.observation-needs-no-action', { findingId: finding.id });
  const again = finding.action !== null && canonicalJson(finding.action) === canonicalJson({ rootCause, action, completeOn });
  if (again && (finding.state === 'submitted' || finding.state === 'accepted')) return nothing;
  if (!actionable.includes(finding.state)) return wrongState(finding, command.type);
  return ok([make.CorrectiveActionSubmitted({ ...idsOf(command), rootCause, action, completeOn, submittedBy: by.id })]);
}

function judgeAction(command: CommandOf<'accept-action' | 'reject-action'>, finding: Finding): Decision {
  if (judgesItself(command, finding)) return selfVerification(finding);
  if (command.type === 'accept-action' && finding.state === 'accepted') return nothing;
  if (finding.state !== 'submitted') return wrongState(finding, command.type);
  const ids = idsOf(command);
  return ok([command.type === 'accept-action' ? make.CorrectiveActionAccepted(ids) : make.CorrectiveActionRejected({ ...ids, reason: command.reason })]);
}

function attach(command: CommandOf<'attach-evidence'>, finding: Finding): Decision {
  if (finished.includes(finding.state)) return wrongState(finding, command.type);
  if (finding.evidence.includes(command.evidence.digest)) return nothing;
  return ok([make.EvidenceAttached({ ...idsOf(command), evidence: command.evidence, attachedBy: command.by.id })]);
}

function verify(command: CommandOf<'verify'>, finding: Finding): Decision {
  if (judgesItself(command, finding)) return selfVerification(finding);
  if (finding.state === (command.effective ? 'verified' : 'ineffective')) return nothing;
  if (finding.state !== 'accepted') return wrongState(finding, command.type);
  if (command.effective && needsEvidence.includes(finding.grade) && finding.evidence.length === 0) return reject('audits.evidence-missing', { findingId: finding.id, grade: finding.grade });
  return ok([make.FindingVerified({ ...idsOf(command), effective: command.effective })]);
}

function close(command: CommandOf<'close'>, finding: Finding): Decision {
  if (finding.state === 'closed') return nothing;
  // An observation asks for no action, so there is no effect to verify.
  const mayClose = finding.state === 'verified' || (finding.grade === 'observation' && finding.state === 'open');
  if (mayClose) return ok([make.FindingClosed(idsOf(command))]);
  return finding.state === 'withdrawn' ? wrongState(finding, command.type) : reject('audits.not-verified', { findingId: finding.id, state: finding.state });
}

function reopen(command: CommandOf<'reopen'>, finding: Finding): Decision {
  if (finding.state !== 'closed' && finding.state !== 'verified') return wrongState(finding, command.type);
  return ok([make.FindingReopened({ ...idsOf(command), reason: command.reason })]);
}

function withdraw(command: CommandOf<'withdraw'>, finding: Finding): Decision {
  if (command.by.organisation !== finding.issuedBy) return reject('audits.not-the-issuer', { findingId: finding.id });
  if (finding.state === 'withdrawn') return nothing;
  if (finding.state === 'closed') return wrongState(finding, command.type);
  return ok([make.FindingWithdrawn({ ...idsOf(command), reason: command.reason })]);
}

/** The life of one finding after it was raised. */
export function decideFinding(command: FindingCommand, finding: Finding): Decision {
  switch (command.type) {
    case 'submit-action':
      return submitAction(command, finding);
    case 'accept-action':
    case 'reject-action':
      return judgeAction(command, finding);
    case 'attach-evidence':
      return attach(command, finding);
    case 'verify':
      return verify(command, finding);
    case 'close':
      return close(command, finding);
    case 'reopen':
      return reopen(command, finding);
    case 'withdraw':
      return withdraw(command, finding);
    default:
      return never(command);
  }
}
