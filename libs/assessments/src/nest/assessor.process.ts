import { dayOf, deterministicId, type Recorded } from '@greengate/kernel';
import type { Dispatch, ProcessDefinition, Services } from '@greengate/platform';
import { recordAssessment } from '../contracts/assessments.command';
import { assessedEvents, touchedBy } from '../processes/touched-pairs';
import type { ProgrammeSupplierFacts } from '../projections/programme-supplier-facts.projection';

const name = 'assessments.assessor';
const pageSize = 100;
/** Commands under way at a time: each writes to a stream of its own, so that the store can group them. */
const together = 16;

type Pair = Pick<ProgrammeSupplierFacts, 'programmeId' | 'supplierId'>;

/** A statement loses its force on the day it says, however late that is noticed. */
const dayFor = ({ event, metadata }: Recorded): string => (event.type === 'verifications.StatementExpired' ? (event.data as { readonly on: string }).on : dayOf(metadata.occurredAt));

async function assessAll(pairs: readonly Pair[], cause: Recorded, dispatch: Dispatch): Promise<void> {
  for (let start = 0; start < pairs.length; start += together) {
    await Promise.all(
      pairs.slice(start, start + together).map(({ programmeId, supplierId }) =>
        dispatch(
          recordAssessment,
          { programmeId, supplierId, asOf: dayFor(cause), trigger: cause.event.type },
          { commandId: deterministicId('assess', programmeId, supplierId, cause.id), causationId: cause.id, correlationId: cause.metadata.$correlationId, process: name },
        ),
      ),
    );
  }
}

/** Page by page, so that a programme of any size is gone through. */
async function assessFound(filter: Readonly<Record<string, string>>, cause: Recorded, services: Services, dispatch: Dispatch): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await services.views.find<ProgrammeSupplierFacts>('programme_supplier_facts', { filter: { ...filter, status: 'enrolled' }, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    await assessAll(page.documents.map(({ view }) => view), cause, dispatch);
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Accepted facts, findings, targets and rules re-assess the suppliers they touch, without a manual step. */
export const assessor: ProcessDefinition = {
  name,
  handles: assessedEvents,
  views: ['supplier_facts', 'programme_supplier_facts', 'rulesets', 'benchmark_sets', 'assessment_latest'],
  async react(batch, services, dispatch) {
    const touched = touchedBy(batch);
    const byCause = [...touched.pairs].map(([pair, cause]) => {
      const [programmeId = '', supplierId = ''] = pair.split('.');
      return { pair: { programmeId, supplierId }, cause };
    });
    for (let start = 0; start < byCause.length; start += together) {
      await Promise.all(byCause.slice(start, start + together).map(({ pair, cause }) => assessAll([pair], cause, dispatch)));
    }
    const suppliers = [...touched.suppliers];
    for (let start = 0; start < suppliers.length; start += together) {
      await Promise.all(suppliers.slice(start, start + together).map(([supplierId, cause]) => assessFound({ supplierId }, cause, services, dispatch)));
    }
    for (const [programmeId, cause] of touched.programmes) await assessFound({ programmeId }, cause, services, dispatch);
  },
};
