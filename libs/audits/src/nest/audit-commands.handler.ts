import { dayOf, deterministicId, unwrap } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import * as commands from '../contracts/audits.command';
import { defaultFindingDeadlines } from '../contracts/finding-deadlines.contract';
import type { AuditCommand, RaiseFinding } from '../domain/audit.command';
import { auditsDecider, dueDays } from '../domain/audits.decider';
import { auditsEvents } from '../domain/audits.events';
import type { Audit, AuditsState } from '../domain/audits.state';

const streamOf = (auditId: string): string => `audit-${auditId}`;
const on = {
  stream: ({ auditId }: { readonly auditId: string }) => streamOf(auditId),
  decider: auditsDecider,
  definitions: auditsEvents,
};
const acting = <const Type extends AuditCommand['type']>(type: Type, { meta }: MessageContext) => ({ type, by: meta.actor, today: dayOf(meta.occurredAt) });

interface Decided {
  readonly state: AuditsState;
}
const existing = (state: AuditsState): Audit => {
  if (state === null) throw new Error('a decided audit has no state');
  return state;
};
const audit = (_input: unknown, { state }: Decided) => ({ auditId: existing(state).auditId, state: existing(state).state });
const finding = ({ findingId }: { readonly findingId: string }, { state }: Decided) => {
  const found = existing(state).findings[findingId];
  if (!found) throw new Error('a decided finding has no state');
  return { findingId, state: found.state };
};

/** Where the id of the new thing comes from the command, and the answer names it. */
async function run(command: AuditCommand, context: MessageContext, services: Services) {
  return unwrap(
    await services.decider.run({
      stream: streamOf(command.auditId),
      decider: auditsDecider,
      definitions: auditsEvents,
      command,
      meta: context.meta,
      ...(context.expected === undefined ? {} : { expected: context.expected }),
    }),
  );
}

const schedule = handleCommand(commands.scheduleAudit, async (input, context, services) => {
  const auditId = deterministicId('audit', context.meta.commandId);
  const decided = await run({ ...input, ...acting('schedule', context), auditId }, context, services);
  return { output: audit(input, decided), revision: decided.revision, position: decided.position };
});

const raise = handleCommand(commands.raiseFinding, async (input, context, services) => {
  const findingId = deterministicId('finding', context.meta.commandId);
  const command: RaiseFinding = { ...input, ...acting('raise', context), findingId, deadlines: defaultFindingDeadlines };
  const decided = await run(command, context, services);
  return { output: { ...finding(command, decided), ...dueDays(command) }, revision: decided.revision, position: decided.position };
});

export const auditCommands: readonly CommandBinding[] = [
  schedule,
  decideCommand(commands.performAudit, { ...on, command: (input, context) => ({ ...input, ...acting('perform', context) }), output: audit }),
  decideCommand(commands.recordAuditRefusal, { ...on, command: (input, context) => ({ ...input, ...acting('refuse', context) }), output: audit }),
  raise,
  decideCommand(commands.submitCorrectiveAction, { ...on, command: (input, context) => ({ ...input, ...acting('submit-action', context) }), output: finding }),
  decideCommand(commands.acceptCorrectiveAction, { ...on, command: (input, context) => ({ ...input, ...acting('accept-action', context) }), output: finding }),
  decideCommand(commands.rejectCorrectiveAction, { ...on, command: (input, context) => ({ ...input, ...acting('reject-action', context) }), output: finding }),
  decideCommand(commands.attachEvidence, { ...on, command: (input, context) => ({ ...input, ...acting('attach-evidence', context) }), output: finding }),
  decideCommand(commands.verifyFinding, { ...on, command: (input, context) => ({ ...input, ...acting('verify', context) }), output: finding }),
  decideCommand(commands.reopenFinding, { ...on, command: (input, context) => ({ ...input, ...acting('reopen', context) }), output: finding }),
  decideCommand(commands.closeFinding, { ...on, command: (input, context) => ({ ...input, ...acting('close', context) }), output: finding }),
  decideCommand(commands.withdrawFinding, { ...on, command: (input, context) => ({ ...input, ...acting('withdraw', context) }), output: finding }),
];
