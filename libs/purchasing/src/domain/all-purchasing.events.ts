import { defineEvents } from '@greengate/kernel';
import { awardEvents } from './award.events';
import { goodsReceiptEvents } from './goods-receipt.events';
import { purchasingEvents } from './purchasing.events';

/** The whole language of the context. */
export const allPurchasingEvents = defineEvents('purchasing', { ...purchasingEvents.specs, ...goodsReceiptEvents.specs, ...awardEvents.specs });
