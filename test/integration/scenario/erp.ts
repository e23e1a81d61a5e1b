import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueApiKey } from '@greengate/identity/contracts';
import { deterministicId, type MessageDefinition, type OutputOf } from '@greengate/kernel';
import { inboxTopicOf, type Messaging } from '@greengate/messaging';
import { correctSpend, recordGoodsReceipt, recordSpend, reverseGoodsReceipt } from '@greengate/purchasing/contracts';
import { registerSupplier } from '@greengate/suppliers/contracts';
import { requestOf } from '../../support/sample-input';
import type { Installation } from './installation';
import type { Story } from './story';
import { taxId } from './tax-id';

/** The source of every message: what comes by request names the same one, so that both ways leave the same facts. */
const source = 'urn:erp:formosa';
const identifier = { scheme: 'twvat', value: taxId(77) } as const;
const registration = { identifiers: [identifier], legalName: 'Formosa Fasteners', sector: 'Steel', country: 'TW', province: null };
const spent = (amount: string) => ({ year: 2024, money: { amount, currency: 'TWD' } });
const received = (number: string, value: string) => ({ number, receivedOn: '2025-05-20', product: 'M6 bolts', quantity: { value, unit: 'kg' } });
const putRight = 'Closing of the books';
const sentBack = 'Wrong thread, all of it sent back';

/** The key that the ERP acts with, and the file that gives it to the source of messages. Processes read the file when they start. @returns the key */
export async function admitErp(story: Story, installation: Installation): Promise<string> {
  const [, organisationId] = story.reader();
  const { secret } = await story.does('ada', issueApiKey, { organisationId, name: 'erp', roles: ['procurement-manager'], scopes: ['suppliers.*', 'purchasing.*'], expiresOn: null }, 'erp-key');
  writeFileSync(sourcesFile(installation.folder), JSON.stringify({ sources: [{ source, apiKey: secret }] }), { mode: 0o600 });
  return secret;
}

export const sourcesFile = (folder: string): string => join(folder, 'sources.json');

/** What an ERP says in this story, as requests with its key: the yardstick for the messages. */
export async function askedByErp(story: Story, installation: Installation, secret: string): Promise<void> {
  const [, , programmeId] = story.reader();
  const pair = { programmeId, supplierId: deterministicId('supplier', identifier.scheme, identifier.value) };
  const does = async <D extends MessageDefinition>(definition: D, input: object): Promise<OutputOf<D>> => {
    const { path, body } = requestOf(definition, input as Record<string, unknown>);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
    const response = await fetch(`${installation.origins[0] ?? ''}${path}`, { method: definition.route.method, headers, body: JSON.stringify(body) });
    const output = (await response.json()) as OutputOf<D>;
    if (!response.ok) throw new Error(`${definition.name} was answered ${response.status}: ${JSON.stringify(output)}`);
    await installation.settled();
    return output;
  };
  await does(registerSupplier, { programmeId, ...registration });
  await does(recordSpend, { ...pair, ...spent('500000'), source });
  await does(correctSpend, { ...pair, ...spent('700000'), source, reason: putRight });
  await does(recordGoodsReceipt, { ...pair, source, ...received('GR-1', '1200') });
  const { receiptId } = await does(recordGoodsReceipt, { ...pair, source, ...received('GR-2', '80') });
  await does(reverseGoodsReceipt, { ...pair, receiptId, reason: sentBack });
}

export interface ErpMessage {
  readonly kind: 'suppliers' | 'spend' | 'goods-receipts';
  /** In structured JSON. */
  readonly event: object;
}

/** The same as messages, in the order in which an ERP sends them, and one that comes too late: what is older than what was said since counts nothing. */
export function saidByErp(programmeId: string): { readonly messages: readonly ErpMessage[]; readonly late: ErpMessage } {
  const message = (kind: ErpMessage['kind'], type: string, id: string, time: string, data: object): ErpMessage => ({
    kind,
    event: { specversion: '1.0', source, type: `com.greengate.in.${type}.v1`, id, time, data: { programmeId, ...data } },
  });
  const spend = (id: string, time: string, amount: string, more: object = {}) => message('spend', 'spend', id, time, { supplier: identifier, ...spent(amount), ...more });
  const receipt = (id: string, time: string, number: string, value: string, more: object = {}) => message('goods-receipts', 'goods-receipt', id, time, { supplier: identifier, ...received(number, value), ...more });
  return {
    messages: [
      message('suppliers', 'supplier', 'm-1', '2025-06-02T08:00:00Z', registration),
      spend('m-2', '2025-06-02T08:01:00Z', '500000'),
      spend('m-3', '2025-06-02T08:03:00Z', '700000', { reason: putRight }),
      receipt('m-4', '2025-06-02T08:04:00Z', 'GR-1', '1200'),
      receipt('m-5', '2025-06-02T08:05:00Z', 'GR-2', '80'),
      receipt('m-6', '2025-06-02T08:06:00Z', 'GR-2', '80', { reversal: { reason: sentBack } }),
    ],
    late: spend('m-7', '2025-06-02T08:02:00Z', '600000'),
  };
}

/** Key: the supplier, as the reference asks for. */
export const sendMessages = (messaging: Pick<Messaging, 'publish'>, messages: readonly ErpMessage[]): Promise<void> =>
  messaging.publish(messages.map(({ kind, event }) => ({ topic: inboxTopicOf(kind), key: identifier.value, value: JSON.stringify(event) })));
