import { defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { registration, supplierDetails } from './supplier-details.contract';

const buyerWrites = { 'programme-owner': 'own-programme', 'procurement-manager': 'own-programme', administrator: 'own-programme' } as const;

/**
 * Register a supplier as `buyer-held` and enrol it. A supplier that this buyer holds already, or that takes part in this programme, is found by its
 * identifiers, enrolled if it is not, and otherwise left as it is: the same command again appends nothing.
 */
export const registerSupplier = defineCommand('suppliers.RegisterSupplier', {
  route: { method: 'POST', path: '/programmes/:programmeId/suppliers' },
  changesRights: true,
  summary: { en: 'Register a supplier and enrol it, or find it by its identifiers', 'zh-CN': '登记供应商并加入项目，或按标识查找已有供应商' },
  access: buyerWrites,
  input: registration.extend({ programmeId: id }),
  output: z.strictObject({
    supplierId: id,
    outcome: z.enum(['registered', 'found']),
    /** Fields of the request that differ from the record found; change them with `CorrectSupplierDetails`. */
    differs: z.array(z.enum(['legalName', 'sector', 'country', 'province', 'identifiers'])),
  }),
});

export const correctSupplierDetails = defineCommand('suppliers.CorrectSupplierDetails', {
  route: { method: 'PUT', path: '/suppliers/:supplierId/details' },
  summary: { en: "Correct a supplier's details; the buyer may while it holds the record", 'zh-CN': '更正供应商信息；采购方仅在代管档案期间可更正' },
  access: { 'supplier-user': 'own-supplier', 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', administrator: 'enrolled-supplier' },
  input: supplierDetails.extend({ supplierId: id }),
  output: z.strictObject({ supplierId: id }),
});
