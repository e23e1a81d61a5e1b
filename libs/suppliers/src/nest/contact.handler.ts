import { deterministicId } from '@greengate/kernel';
import { handleCommand, type CommandBinding } from '@greengate/platform';
import { addContact, removeContact } from '../contracts/contact.commands';
import { organisationOf, step, supplierAt } from './streams';

/** Every contact has a key of its own: erasing it erases this person and nobody else. */
const keyOf = (contactId: string): string => `contact-${contactId}`;

const add: CommandBinding = handleCommand(addContact, async ({ supplierId, purpose, name, email, phone }, context, services) => {
  const contactId = deterministicId('contact', context.meta.commandId);
  const seal = (plain: string) => services.vault.seal(keyOf(contactId), plain);
  const { revision, position } = await step(services, context, supplierAt(supplierId), {
    type: 'add-contact',
    by: organisationOf(context),
    contactId,
    purpose,
    name: await seal(name),
    email: await seal(email),
    phone: phone === null ? null : await seal(phone),
  }, context.expected);
  return { output: { supplierId, contactId }, revision, position };
});

/** The event first, then the key: a crash between the two is healed by sending it again. */
const remove: CommandBinding = handleCommand(removeContact, async ({ supplierId, contactId, reason }, context, services) => {
  const { revision, position } = await step(services, context, supplierAt(supplierId), { type: 'remove-contact', by: organisationOf(context), contactId, reason }, context.expected);
  await services.vault.erase(keyOf(contactId));
  return { output: { supplierId, contactId }, revision, position };
});

export const contactCommands: readonly CommandBinding[] = [add, remove];
