import type { Say } from '../../../text/use-text';

const lists = ['electricity', 'fuels', 'refrigerants', 'heat'] as const;
/** Lines of the guided pages: the list, and the number of the bill or receipt in it. */
const guided = /^(electricity|fuels|refrigerants|heat)\.[a-z]+-(\d+)$/;

/** A line of a disclosure as its supplier knows it: "Electricity 1" for one of the guided pages, otherwise what the supplier called it. */
export function lineName({ subject, site, lineId }: { readonly subject: string | null; readonly site: string | null; readonly lineId: string }, t: Say): string {
  const [, list, number] = guided.exec(lineId) ?? [];
  const known = lists.find((one) => one === list);
  if (known === undefined || number === undefined) return [subject, site, lineId].filter(Boolean).join(' · ');
  return [t('procurement.review.guided-line', { what: t(`procurement.review.guided.${known}`), number }), site].filter(Boolean).join(' · ');
}
