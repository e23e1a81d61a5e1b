import type { ActorReference, Rejection } from '@greengate/kernel';
import type { FindingAct } from '../contracts/finding-acts.contract';
import type { FindingCommand } from './audit.command';
import { auditsDecider } from './audits.decider';
import type { AuditsState } from './audits.state';

interface Asked {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly auditId: string;
  readonly findingId: string;
  readonly by: ActorReference;
  readonly today: string;
}

/** What is yet to be said does not decide whether it may be said. */
const unsaid = '?';
const noFile = { digest: '0'.repeat(64), name: unsaid, mediaType: 'text/plain' } as const;

function commandOf(act: FindingAct, asked: Asked): FindingCommand {
  switch (act) {
    case 'submit-action':
      return { ...asked, type: act, rootCause: unsaid, action: unsaid, completeOn: asked.today };
    case 'attach-evidence':
      return { ...asked, type: act, evidence: noFile };
    case 'reject-action':
    case 'reopen':
    case 'withdraw':
      return { ...asked, type: act, reason: unsaid };
    case 'verify-effective':
    case 'verify-ineffective':
      return { ...asked, type: 'verify', effective: act === 'verify-effective' };
    default:
      return { ...asked, type: act };
  }
}

/** Why an act is not possible now, by the decider itself; null when it is. What would change nothing is not possible either. */
export function refusalOf(act: FindingAct, asked: Asked, state: AuditsState): Rejection | null {
  const decided = auditsDecider.decide(commandOf(act, asked), state);
  if (!decided.ok) return decided.error;
  if (decided.value.length > 0) return null;
  return { code: 'audits.finding-state-forbids', facts: { findingId: asked.findingId, action: act, state: state?.findings[asked.findingId]?.state ?? '' } };
}
