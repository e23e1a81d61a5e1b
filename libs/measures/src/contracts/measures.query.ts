import { defineQuery, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { costCurveAnswer } from './cost-curve.contract';
import { measureRegisterEntry } from './measure-register.contract';
import { measureStatus } from './measure-words.contract';

const reads: Access = {
  'supplier-user': 'own-supplier',
  'programme-owner': 'enrolled-supplier',
  'procurement-manager': 'enrolled-supplier',
  analyst: 'enrolled-supplier',
  verifier: 'engaged',
  auditor: 'engaged',
};

/** `binding`: approved, started or completed. `all`: also what is only planned. What was abandoned is never drawn. */
const include = z.enum(['binding', 'all']).default('binding');

export const listMeasures = defineQuery('measures.ListMeasures', {
  route: { method: 'GET', path: '/suppliers/:supplierId/measures' },
  summary: { en: 'List a supplier\'s measures by due day, abandoned ones among them', 'zh-CN': '按期限列出供应商的减排举措，包括已放弃的' },
  input: z.strictObject({ supplierId: id, status: measureStatus.optional(), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() }),
  output: z.strictObject({ measures: z.array(measureRegisterEntry), next: z.string().optional() }),
  access: reads,
  views: ['measure_register'],
});

export const getMeasure = defineQuery('measures.GetMeasure', {
  route: { method: 'GET', path: '/suppliers/:supplierId/measures/:measureId' },
  summary: { en: 'Read a measure with its plans, figures, evidence and verified effect', 'zh-CN': '读取举措及其计划、指标、证据和核实结果' },
  input: z.strictObject({ supplierId: id, measureId: id }),
  output: measureRegisterEntry,
  access: reads,
  views: ['measure_register'],
});

export const getSupplierCostCurve = defineQuery('measures.GetSupplierCostCurve', {
  route: { method: 'GET', path: '/suppliers/:supplierId/cost-curve' },
  summary: { en: 'Read a supplier\'s marginal abatement cost curve', 'zh-CN': '读取供应商的边际减排成本曲线' },
  input: z.strictObject({ supplierId: id, include }),
  output: costCurveAnswer,
  access: reads,
  views: ['measure_register'],
});

export const getProgrammeCostCurve = defineQuery('measures.GetProgrammeCostCurve', {
  route: { method: 'GET', path: '/programmes/:programmeId/cost-curve' },
  summary: { en: 'Read the marginal abatement cost curve of the suppliers that share with a programme', 'zh-CN': '读取向项目共享数据的供应商的边际减排成本曲线' },
  input: z.strictObject({ programmeId: id, include }),
  output: costCurveAnswer.extend({
    /** How many suppliers share with the programme, and how many of them have a measure that is drawn. */
    suppliers: z.strictObject({ sharing: z.number().int(), drawn: z.number().int() }),
  }),
  access: { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', analyst: 'own-programme', auditor: 'engaged' },
  views: ['measure_register', 'measure_shares', 'rulesets'],
});
