import { dayOf, reject, unwrap } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import type { MeasureRegisterEntry } from '../contracts/measure-register.contract';
import { getMeasure, getProgrammeCostCurve, getSupplierCostCurve, listMeasures } from '../contracts/measures.query';
import { appraisal10 } from '../domain/appraisal-1-0.data';
import { costCurve, type CurveMeasure } from '../domain/cost-curve.rules';
import { planInForce } from '../domain/measure.state';
import { sharedOn, type MeasureShare } from '../projections/measure-shares.projection';
import { appraisalInForce } from './appraisal-in-force';

const register = 'measure_register';
const pageSize = 200;
/** Suppliers read at a time. */
const together = 16;

type Include = 'binding' | 'all';
const drawn = ({ status }: MeasureRegisterEntry, include: Include): boolean => status !== 'abandoned' && (include === 'all' || status !== 'planned');

/** All documents of a view that match, page by page. */
async function all<View extends object>(view: string, filter: Readonly<Record<string, string>>, services: Services): Promise<View[]> {
  const found: View[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.views.find<View>(view, { filter, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.documents.map((document) => document.view));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

async function measuresOf(supplierId: string, include: Include, services: Services): Promise<CurveMeasure[]> {
  const entries = await all<MeasureRegisterEntry>(register, { supplierId }, services);
  return entries
    .filter((entry) => drawn(entry, include))
    .map(({ measureId, status, approved, plan, verifiedPerYear }) => ({ measureId, supplierId, status, plan: planInForce({ approved: approved?.plan ?? null, plan }), verifiedPerYear }));
}

export const measureQueries: readonly QueryBinding[] = [
  handleQuery(listMeasures, async ({ supplierId, status, limit, cursor }, _context, services) => {
    const { documents, next } = await services.views.find<MeasureRegisterEntry>(register, {
      filter: { supplierId, ...(status === undefined ? {} : { status }) },
      sort: { field: 'dueOn', direction: 'ascending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    return { measures: documents.map(({ view }) => view), ...(next === undefined ? {} : { next }) };
  }),
  handleQuery(getMeasure, async ({ supplierId, measureId }, _context, services) => {
    const found = await services.views.get<MeasureRegisterEntry>(register, measureId);
    return found?.view.supplierId === supplierId ? found.view : unwrap(reject('measures.not-found', { measureId }));
  }),
  handleQuery(getSupplierCostCurve, async ({ supplierId, include }, _context, services) => costCurve(await measuresOf(supplierId, include, services), appraisal10)),
  handleQuery(getProgrammeCostCurve, async ({ programmeId, include }, _context, services) => {
    const today = dayOf(services.clock.now());
    const rules = await appraisalInForce(programmeId, today, services);
    const sharing = (await all<MeasureShare>('measure_shares', { programmeId }, services)).filter((share) => sharedOn(today, share));
    const measures: CurveMeasure[] = [];
    for (let start = 0; start < sharing.length; start += together) {
      measures.push(...(await Promise.all(sharing.slice(start, start + together).map(({ supplierId }) => measuresOf(supplierId, include, services)))).flat());
    }
    return { ...costCurve(measures, rules), suppliers: { sharing: sharing.length, drawn: new Set(measures.map(({ supplierId }) => supplierId)).size } };
  }),
];
