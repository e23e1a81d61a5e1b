import { dayOf, deterministicId, type Recorded } from '@greengate/kernel';
import type { ProcessDefinition } from '@greengate/platform';
import { evaluateGateCommand } from '../contracts/admissions.command';
import { pairOf } from '../projections/pair-of';

const name = 'admissions.gatekeeper';
/** Commands under way at a time: each writes to a stream of its own. */
const together = 16;

interface Touching {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly asOf?: string;
}

/** After each assessment, classification, sanction, waiver and remediation from before: the gate. */
export const gatekeeper: ProcessDefinition = {
  name,
  handles: [
    'assessments.AssessmentComputed', 'suppliers.SupplierClassified', 'admissions.SanctionRecorded', 'admissions.SanctionLifted', 'admissions.WaiverGranted', 'admissions.PastRemediationRecorded',
  ],
  views: ['admission_inputs', 'gate_latest', 'rulesets'],
  async react(batch, _services, dispatch) {
    const last = new Map<string, Recorded>();
    for (const recorded of batch) last.set(pairOf(recorded.event.data as Touching), recorded);
    const causes = [...last.values()];
    for (let start = 0; start < causes.length; start += together) {
      await Promise.all(
        causes.slice(start, start + together).map((cause) => {
          const { programmeId, supplierId, asOf } = cause.event.data as Touching;
          const commandId = deterministicId('gate', programmeId, supplierId, cause.id);
          const on = asOf ?? dayOf(cause.metadata.occurredAt);
          return dispatch(evaluateGateCommand, { programmeId, supplierId, on }, { commandId, causationId: cause.id, correlationId: cause.metadata.$correlationId, process: name });
        }),
      );
    }
  },
};
