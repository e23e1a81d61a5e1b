import { dayOf, RejectedError } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type CommandOutcome, type MessageContext, type Services } from '@greengate/platform';
import { grantWaiver, liftSanction, recordPastRemediation, recordSanction } from '../contracts/admissions.command';
import { admissionDecider, type AdmissionCommand } from '../domain/admission.decider';
import { admissionsEvents } from '../domain/admissions.events';
import type { AdmissionInputs } from '../projections/admission-inputs.projection';
import { pairOf } from '../projections/pair-of';
import { gatePolicyInForce } from './gate-policy-in-force';

interface Pair {
  readonly programmeId: string;
  readonly supplierId: string;
}

/** Run on the pair's stream, for a supplier that is enrolled in the programme. @throws RejectedError `resource.not-found` */
async function act<Output>(ids: Pair, command: AdmissionCommand, output: Output, context: MessageContext, services: Services): Promise<CommandOutcome<Output>> {
  const inputs = await services.views.get<AdmissionInputs>('admission_inputs', pairOf(ids));
  if (inputs === undefined || inputs.view.enrolledOn === null) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'supplier' } });
  const result = await services.decider.run({
    stream: `admission-${pairOf(ids)}`,
    decider: admissionDecider,
    definitions: admissionsEvents,
    command,
    meta: context.meta,
    ...(context.expected === undefined ? {} : { expected: context.expected }),
  });
  if (!result.ok) throw new RejectedError(result.error);
  const { revision, position } = result.value;
  return { output, revision, position };
}

const actOf = ({ actor, meta }: MessageContext) => ({ by: actor.id, today: dayOf(meta.occurredAt) });
/** How long a waiver may last where no ruleset is in force yet. */
const withoutRuleset = 0;

/** Acts of people on a supplier's admission. The gatekeeper evaluates the gate after each. */
export const admissionCommands: readonly CommandBinding[] = [
  handleCommand(recordSanction, ({ programmeId, supplierId, reason }, context, services) => {
    const ids = { programmeId, supplierId };
    return act(ids, { type: 'record-sanction', ...ids, ...actOf(context), reason }, ids, context, services);
  }),
  handleCommand(liftSanction, ({ programmeId, supplierId, reason }, context, services) => {
    const ids = { programmeId, supplierId };
    return act(ids, { type: 'lift-sanction', ...ids, ...actOf(context), reason }, ids, context, services);
  }),
  handleCommand(grantWaiver, async ({ programmeId, supplierId, until, reason }, context, services) => {
    const ids = { programmeId, supplierId };
    const ruleset = await gatePolicyInForce(programmeId, dayOf(context.meta.occurredAt), services);
    const maximumMonths = ruleset?.document.gate?.waiverMaximumMonths ?? withoutRuleset;
    return act(ids, { type: 'grant-waiver', ...ids, ...actOf(context), until, reason, maximumMonths }, { ...ids, until }, context, services);
  }),
  handleCommand(recordPastRemediation, ({ programmeId, supplierId, outcome, dueOn, note }, context, services) => {
    const ids = { programmeId, supplierId };
    return act(ids, { type: 'record-past-remediation', ...ids, ...actOf(context), outcome, dueOn, note }, ids, context, services);
  }),
];
