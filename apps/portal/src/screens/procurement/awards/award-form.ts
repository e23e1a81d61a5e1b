import type { AwardReasonCode, Compared } from '../../../api/awards';
import { shortestReason } from '../../../api/awards';
import type { Fault } from '../../../kit/error-summary';
import type { MessageId } from '../../../text/message-id';
import { amountOf } from '../../../text/amount-input';

export interface AwardForm {
  readonly category: string;
  readonly amount: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  /** By supplier, as typed. */
  readonly prices: Readonly<Record<string, string>>;
  readonly chosen: string;
  readonly reasonCode: '' | AwardReasonCode;
  readonly reason: string;
}

export const emptyForm = (currency: string): AwardForm => ({ category: '', amount: '', currency, from: '', to: '', prices: {}, chosen: '', reasonCode: '', reason: '' });

type Say = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** Characters as people count them. */
const lengthOf = (text: string): number => [...text.trim()].length;

/** Candidates that stand better than the chosen one and could be chosen: then a reason is asked for. */
export const betterThan = (suppliers: readonly Compared[], chosen: string): readonly Compared[] => {
  const better = suppliers.find(({ supplierId }) => supplierId === chosen)?.better ?? [];
  return better.flatMap((id) => suppliers.filter(({ supplierId }) => supplierId === id));
};

/** What keeps the award from being sent, field by field, in the order of the page. The server looks again. */
export function faultsOf(form: AwardForm, suppliers: readonly Compared[], t: Say): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (id: string, text: string): void => void faults.push({ id, text });
  if (form.category.trim() === '') fault('award-category', t('procurement.award.category.missing'));
  if (amountOf(form.amount) === undefined) fault('award-amount', t('procurement.award.amount.missing'));
  if (form.from === '') fault('award-from', t('procurement.award.from.missing'));
  if (form.to === '') fault('award-to', t('procurement.award.to.missing'));
  if (form.from !== '' && form.to !== '' && form.from > form.to) fault('award-to', t('procurement.award.period.order'));
  for (const { supplierId, name } of suppliers) if (amountOf(form.prices[supplierId] ?? '') === undefined) fault(`award-price-${supplierId}`, t('procurement.award.price.missing', { name }));
  if (form.chosen === '') fault('award-chosen', t('procurement.award.chosen.missing'));
  const [best] = betterThan(suppliers, form.chosen);
  if (best === undefined) return faults;
  if (form.reasonCode === '') fault('award-reason-code', t('procurement.award.why', { tier: best.tier, name: best.name }));
  if (lengthOf(form.reason) < shortestReason) fault('award-reason', t('procurement.award.reason.short', { tier: best.tier, least: shortestReason, now: lengthOf(form.reason) }));
  return faults;
}
