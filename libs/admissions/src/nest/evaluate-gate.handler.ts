import { deterministicId, RejectedError } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type Services } from '@greengate/platform';
import { evaluateGateCommand } from '../contracts/admissions.command';
import type { GatePolicy } from '../contracts/gate-policy.contract';
import { admissionDecider } from '../domain/admission.decider';
import { admissionsEvents } from '../domain/admissions.events';
import type { OutsideInputs } from '../domain/evaluate-gate.rules';
import { largeEmitter, risingInWorstQuartile } from '../domain/gate-conditions.rules';
import { addTo, noTotals, sharesOf } from '../processes/shares';
import type { AdmissionInputs } from '../projections/admission-inputs.projection';
import type { GateView } from '../projections/gate-latest.projection';
import { pairOf } from '../projections/pair-of';
import { gatePolicyInForce } from './gate-policy-in-force';

const unasked = { spendShare: null, attributedShare: null };

/** Shares need a sum over the programme: formed only where a rule depends on them, for a rising emitter that is not large by itself. */
async function shares(inputs: AdmissionInputs, policy: GatePolicy, services: Services): Promise<Pick<OutsideInputs, 'spendShare' | 'attributedShare'>> {
  const { assessment, spend, programmeId } = inputs;
  if (assessment === null || spend === null || !risingInWorstQuartile({ assessment }, policy) || largeEmitter({ assessment }, policy)) return unasked;
  let totals = noTotals;
  let cursor: string | undefined;
  do {
    const page = await services.views.find<AdmissionInputs>('admission_inputs', { filter: { programmeId }, limit: 500, ...(cursor === undefined ? {} : { cursor }) });
    totals = page.documents.reduce((sum, { view }) => addTo(sum, view, spend.money.currency), totals);
    cursor = page.next;
  } while (cursor !== undefined);
  return sharesOf(inputs, totals);
}

/** Rules are those of the day that the decider will take: a cause that comes late, or again, never brings back an older version. */
async function dayOfDecision(pair: string, on: string, services: Services): Promise<string> {
  const last = (await services.views.get<GateView>('gate_latest', pair))?.view.decided?.on;
  return last !== undefined && last > on ? last : on;
}

/** Inputs from the views, the policy in force on the day, and the decider of the pair's stream. */
export const evaluateGateHandler: CommandBinding = handleCommand(evaluateGateCommand, async ({ programmeId, supplierId, on }, context, services) => {
  const pair = pairOf({ programmeId, supplierId });
  await services.caughtUp(['admission_inputs', 'gate_latest', 'rulesets']);
  const day = await dayOfDecision(pair, on, services);
  const [found, ruleset] = await Promise.all([services.views.get<AdmissionInputs>('admission_inputs', pair), gatePolicyInForce(programmeId, day, services)]);
  const inputs = found?.view;
  const policy = ruleset?.document.gate ?? null;
  const nothing = { output: { decisionId: null, decision: null } };
  if (inputs === undefined || inputs.enrolledOn === null || inputs.assessment === null || ruleset === undefined || policy === null) return nothing;
  const { enrolledOn, assessment, classification, spend } = inputs;
  const decisionId = deterministicId('gate', context.meta.commandId);
  const result = await services.decider.run({
    stream: `admission-${pair}`,
    decider: admissionDecider,
    definitions: admissionsEvents,
    command: {
      type: 'evaluate', programmeId, supplierId, decisionId, caseId: deterministicId('remediation', context.meta.commandId), on: day,
      outside: { enrolledOn, assessment, classification, spend, ...(await shares(inputs, policy, services)) },
      policy, rulesetId: ruleset.documentId, rulesetDigest: ruleset.digest,
    },
    meta: context.meta,
  });
  if (!result.ok) throw new RejectedError(result.error);
  const { events, state, revision, position } = result.value;
  return { output: { decisionId: events.length === 0 ? null : decisionId, decision: state.last?.decision ?? null }, revision, position };
});
