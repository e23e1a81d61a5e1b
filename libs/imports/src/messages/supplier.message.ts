import { id, RejectedError } from '@greengate/kernel';
import { defineInboxKind, type InboxKind } from '@greengate/messaging';
import { correctSupplierDetails, registerSupplier, registration } from '@greengate/suppliers/contracts';
import { keyOf } from './message-supplier';

/** The supplier master of an ERP: registered and enrolled, or found by its identifiers and put right where the buyer keeps the record. */
export const supplierMessage: InboxKind = defineInboxKind({
  name: 'suppliers',
  type: 'com.greengate.in.supplier.v1',
  summary: { en: 'A supplier as the master data of another system have it', 'zh-CN': '其他系统主数据中的供应商' },
  schema: registration.extend({ programmeId: id }),
  about: ({ programmeId, identifiers: [first] }) => (first === undefined ? null : `${programmeId} ${keyOf(first)}`),
  async carryOut(data, { send, rightsCaughtUp }) {
    const { supplierId, differs } = await send(registerSupplier, data, 'register');
    if (differs.length === 0) return;
    // What somebody else entered under a claimed identifier is never put right by a machine.
    if (differs.includes('identifiers')) throw new RejectedError({ code: 'imports.existing-differs', facts: { field: 'identifiers', recorded: null, value: null } });
    const { legalName, sector, country, province } = data;
    await rightsCaughtUp();
    await send(correctSupplierDetails, { supplierId, legalName, sector, country, province }, 'correct');
  },
});
