import { defineProjection, never, text, dec, type EventMetadata, type Money } from '@greengate/kernel';
import { purchasingEvents, type PurchasingEvent } from '../domain/purchasing.events';

export interface SpendFigure {
  readonly year: number;
  readonly currency: string;
  readonly amount: string;
  readonly source: string;
  readonly batchId: string | null;
  readonly recordedAt: string;
  /** Figures that this one replaced, oldest first. */
  readonly corrections: readonly { readonly previous: string; readonly reason: string; readonly at: string }[];
}

/** View `spend_by_supplier`: one document per programme and supplier, `<programmeId>.<supplierId>`. Figures by year, latest first, then currency. */
export interface SpendBySupplier {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly figures: readonly SpendFigure[];
}

const order = (a: SpendFigure, b: SpendFigure): number => b.year - a.year || (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0);
const plain = (money: Money): string => text(dec(money.amount));

type Set = Exclude<PurchasingEvent, { type: 'purchasing.SpendWithdrawn' }>;

function figureOf(before: SpendFigure | undefined, { type, data }: Set, { occurredAt }: EventMetadata): SpendFigure {
  const { year, money, source, batchId } = data;
  const figure = { year, currency: money.currency, amount: plain(money), source, batchId, recordedAt: occurredAt };
  switch (type) {
    case 'purchasing.SpendRecorded':
      return { ...figure, corrections: [] };
    case 'purchasing.SpendCorrected':
      return { ...figure, corrections: [...(before?.corrections ?? []), { previous: plain(data.previous), reason: data.reason, at: occurredAt }] };
    default:
      return never(type);
  }
}

export const spendBySupplier = defineProjection<SpendBySupplier, PurchasingEvent>({
  name: 'spend_by_supplier',
  version: 1,
  handles: purchasingEvents.types,
  indexes: [{ fields: ['programmeId', 'supplierId'] }, { fields: ['programmeId'] }, { fields: ['supplierId'] }],
  keys: ({ event: { data } }) => [`${data.programmeId}.${data.supplierId}`],
  evolve: (view, { event, metadata }) => {
    const { programmeId, supplierId, year } = event.data;
    const money = event.type === 'purchasing.SpendWithdrawn' ? event.data.withdrawn : event.data.money;
    const isThis = (figure: SpendFigure): boolean => figure.year === year && figure.currency === money.currency;
    const others = (view?.figures ?? []).filter((other) => !isThis(other));
    if (event.type === 'purchasing.SpendWithdrawn') return { programmeId, supplierId, figures: others };
    const figure = figureOf(view?.figures.find(isThis), event, metadata);
    return { programmeId, supplierId, figures: [...others, figure].sort(order) };
  },
});
