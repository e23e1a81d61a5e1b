import { defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';

const keepers = { 'supplier-user': 'own-supplier', 'programme-owner': 'enrolled-supplier', 'procurement-manager': 'enrolled-supplier', administrator: 'enrolled-supplier' } as const;

export const addContact = defineCommand('suppliers.AddContact', {
  route: { method: 'POST', path: '/suppliers/:supplierId/contacts' },
  summary: { en: 'Add a contact; name, address and number are sealed', 'zh-CN': '新增联系人；姓名、邮箱和电话加密保存' },
  access: keepers,
  input: z.strictObject({
    supplierId: id,
    purpose: z.string().trim().min(1).max(120),
    name: z.string().trim().min(1).max(200),
    email: z.email().max(254),
    phone: z.string().trim().min(3).max(40).nullable().default(null),
  }),
  output: z.strictObject({ supplierId: id, contactId: id }),
});

/** Also erases the key of the contact's personal data: nobody can read it again, here or in a backup of the log. */
export const removeContact = defineCommand('suppliers.RemoveContact', {
  route: { method: 'POST', path: '/suppliers/:supplierId/contacts/:contactId/removal' },
  summary: { en: 'Remove a contact and erase its personal data', 'zh-CN': '移除联系人并销毁其个人数据' },
  access: keepers,
  input: z.strictObject({ supplierId: id, contactId: id, reason: z.string().trim().min(1).max(1000) }),
  output: z.strictObject({ supplierId: id, contactId: id }),
});
