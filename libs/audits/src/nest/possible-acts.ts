import { dayOf, explainProblem, type CommandDefinition } from '@greengate/kernel';
import type { MessageContext, Services } from '@greengate/platform';
import type { FindingRegisterEntry } from '../contracts/audit-register.contract';
import * as commands from '../contracts/audits.command';
import { findingAct, type FindingAct } from '../contracts/finding-acts.contract';
import { refusalOf } from '../domain/acts.rules';
import { auditsDecider } from '../domain/audits.decider';
import { auditsEvents } from '../domain/audits.events';

const definitions: Readonly<Record<FindingAct, CommandDefinition>> = {
  'submit-action': commands.submitCorrectiveAction,
  'attach-evidence': commands.attachEvidence,
  'accept-action': commands.acceptCorrectiveAction,
  'reject-action': commands.rejectCorrectiveAction,
  'verify-effective': commands.verifyFinding,
  'verify-ineffective': commands.verifyFinding,
  close: commands.closeFinding,
  reopen: commands.reopenFinding,
  withdraw: commands.withdrawFinding,
};

/** What whoever asks may do about a finding now: by the access of each command, then by the decider over the audit as it is in the log. */
export async function possibleActs({ programmeId, supplierId, auditId, findingId }: FindingRegisterEntry, { actor, meta, language }: MessageContext, services: Services) {
  const ids = { programmeId, supplierId, auditId, findingId };
  const { state, revision } = await services.decider.load({ stream: `audit-${auditId}`, decider: auditsDecider, definitions: auditsEvents });
  const asked = { ...ids, by: meta.actor, today: dayOf(services.clock.now()) };
  const acts = await Promise.all(
    findingAct.options.map(async (act) => {
      if (!(await services.messages.permits(definitions[act], ids, actor)).ok) return [];
      const refused = refusalOf(act, asked, state);
      return [{ act, refusal: refused === null ? null : { code: refused.code, ...explainProblem(refused, language) } }];
    }),
  );
  return { acts: acts.flat(), revision: revision === 'no-stream' ? 0 : revision };
}
