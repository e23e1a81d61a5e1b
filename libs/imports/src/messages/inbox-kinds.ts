import type { InboxKind } from '@greengate/messaging';
import { goodsReceiptMessage } from './goods-receipt.message';
import { spendMessage } from './spend.message';
import { supplierMessage } from './supplier.message';

/** Messages of other systems that become ordinary commands, like the rows of a file. */
export const inboxKinds: readonly InboxKind[] = [supplierMessage, spendMessage, goodsReceiptMessage];
