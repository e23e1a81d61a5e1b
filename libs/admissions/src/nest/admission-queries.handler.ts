import { RejectedError } from '@greengate/kernel';
import { handleQuery, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { getGate, listGateDecisions, type GateDecisionRecord } from '../contracts/admissions.query';
import type { AdmissionInputs } from '../projections/admission-inputs.projection';
import type { GateView } from '../projections/gate-latest.projection';
import { pairOf } from '../projections/pair-of';

interface Pair {
  readonly programmeId: string;
  readonly supplierId: string;
}

/** The inputs hold the buyer's spend and its alternatives: for the buyer, its auditors and Greengate itself, not for the supplier. */
async function maySeeInputs(ids: Pair, { actor }: MessageContext, services: Services): Promise<boolean> {
  if (actor.kind === 'system') return true;
  const inputs = await services.views.get<AdmissionInputs>('admission_inputs', pairOf(ids));
  return inputs?.view.buyerOrganisationId === actor.organisation || (actor.roles.includes('auditor') && !actor.roles.includes('supplier-user'));
}

/** Emissions are the supplier's own figure, shared under its consent: where it may be seen, the assessment shows it. A decision outlives the consent. */
const withoutFigures = (inputs: GateDecisionRecord['inputs']): GateDecisionRecord['inputs'] => inputs && { ...inputs, assessment: { ...inputs.assessment, emissions: null } };

const shown = (record: GateDecisionRecord, open: boolean): GateDecisionRecord => ({ ...record, inputs: open ? withoutFigures(record.inputs) : null });

export const admissionQueries: readonly QueryBinding[] = [
  handleQuery(getGate, async ({ programmeId, supplierId }, context, services) => {
    const ids = { programmeId, supplierId };
    const found = await services.views.get<GateView>('gate_latest', pairOf(ids));
    if (found === undefined || found.view.decided === null) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'gate decision' } });
    const { decided, remediation } = found.view;
    return { ...shown(decided, await maySeeInputs(ids, context, services)), remediation };
  }),
  handleQuery(listGateDecisions, async ({ programmeId, supplierId, limit, cursor }, context, services) => {
    const ids = { programmeId, supplierId };
    const open = await maySeeInputs(ids, context, services);
    const page = await services.views.find<GateDecisionRecord & { pair: string }>('gate_decisions', {
      filter: { pair: pairOf(ids) }, sort: { field: 'position', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }),
    });
    return { items: page.documents.map(({ view: { pair: _pair, ...record } }) => shown(record, open)), next: page.next ?? null };
  }),
];
