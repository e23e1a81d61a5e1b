import { dayOf, deterministicId, unwrap } from '@greengate/kernel';
import { decideCommand, handleCommand, type CommandBinding, type MessageContext, type Services } from '@greengate/platform';
import * as commands from '../contracts/measures.command';
import { appraisal10 } from '../domain/appraisal-1-0.data';
import type { MeasureCommand } from '../domain/measure.command';
import type { MeasureState } from '../domain/measure.state';
import { measuresDecider } from '../domain/measures.decider';
import { measuresEvents } from '../domain/measures.events';

interface Ids {
  readonly supplierId: string;
  readonly measureId: string;
}
const streamOf = ({ supplierId, measureId }: Ids): string => `measure-${supplierId}.${measureId}`;
const on = { stream: streamOf, decider: measuresDecider, definitions: measuresEvents };
const acting = <const Type extends MeasureCommand['type']>(type: Type, { meta }: MessageContext) => ({ type, by: meta.actor, today: dayOf(meta.occurredAt) });

function outcome(_input: unknown, { state }: { readonly state: MeasureState }) {
  if (state === null) throw new Error('a decided measure has no state');
  return { measureId: state.measureId, status: state.status, pending: state.pending };
}

/** Where the id of the new thing comes from the command, and the answer names it. */
async function run(command: MeasureCommand, context: MessageContext, services: Services) {
  return unwrap(
    await services.decider.run({
      stream: streamOf(command),
      decider: measuresDecider,
      definitions: measuresEvents,
      command,
      meta: context.meta,
      ...(context.expected === undefined ? {} : { expected: context.expected }),
    }),
  );
}

const plan = handleCommand(commands.planMeasure, async (input, context, services) => {
  const measureId = deterministicId('measure', context.meta.commandId);
  const decided = await run({ ...input, ...acting('plan', context), measureId, rules: appraisal10 }, context, services);
  return { output: outcome(input, decided), revision: decided.revision, position: decided.position };
});

const verify = handleCommand(commands.verifyAbatement, async (input, context, services) => {
  const verificationId = deterministicId('abatement', context.meta.commandId);
  const decided = await run({ ...input, ...acting('verify', context), verificationId }, context, services);
  const found = decided.state?.verified[verificationId];
  if (!found) throw new Error('a verified effect is not in the state that its event led to');
  return { output: { ...outcome(input, decided), verificationId, verified: found.verified }, revision: decided.revision, position: decided.position };
});

export const measureCommands: readonly CommandBinding[] = [
  plan,
  decideCommand(commands.revisePlan, { ...on, command: (input, context) => ({ ...input, ...acting('revise', context), rules: appraisal10 }), output: outcome }),
  decideCommand(commands.approveMeasure, { ...on, command: (input, context) => ({ ...input, ...acting('approve', context) }), output: outcome }),
  decideCommand(commands.startMeasure, { ...on, command: (input, context) => ({ ...input, ...acting('start', context) }), output: outcome }),
  decideCommand(commands.completeMeasure, { ...on, command: (input, context) => ({ ...input, ...acting('complete', context) }), output: outcome }),
  decideCommand(commands.attachMeasureEvidence, { ...on, command: (input, context) => ({ ...input, ...acting('attach-evidence', context) }), output: outcome }),
  verify,
  decideCommand(commands.abandonMeasure, { ...on, command: (input, context) => ({ ...input, ...acting('abandon', context) }), output: outcome }),
  decideCommand(commands.markMeasureOverdue, { ...on, command: (input, context) => ({ ...input, ...acting('mark-overdue', context) }), output: outcome }),
];
