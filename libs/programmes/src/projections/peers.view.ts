import { dec, text, type Decimal } from '@greengate/kernel';
import { leastPeers, type PeerPlace, type PeerStanding } from '../contracts/peer-standing.query';
import type { SupplierListEntry } from './supplier-list.view';

export interface PeerStandings {
  readonly group: 'sector' | 'programme';
  readonly sector: string | null;
  readonly score: PeerStanding;
  readonly intensity: PeerStanding;
  readonly metric: string | null;
}

const digitsShown = 2;

/** Suppliers of one organisation speak with one voice: five of them may be a single neighbour. Records held by the buyer stand for themselves. */
const voices = (entries: readonly SupplierListEntry[]): number => new Set(entries.map(({ supplierOrganisationId, supplierId }) => supplierOrganisationId ?? supplierId)).size;

function othersOf(own: SupplierListEntry, entries: readonly SupplierListEntry[]): readonly SupplierListEntry[] {
  const foreign = ({ supplierId, supplierOrganisationId }: SupplierListEntry): boolean =>
    supplierId !== own.supplierId && (supplierOrganisationId === null || supplierOrganisationId !== own.supplierOrganisationId);
  return entries.filter((entry) => entry.programmeId === own.programmeId && entry.status === 'active' && foreign(entry));
}

/** The quantile at `part`, between its two neighbours, rounded so that it is nobody's exact figure. */
function quantile(sorted: readonly Decimal[], part: '0.25' | '0.5' | '0.75'): string {
  const place = dec(sorted.length - 1).times(dec(part));
  const below = place.floor();
  const [low, high] = [sorted[below.toNumber()], sorted[place.ceil().toNumber()]];
  if (low === undefined || high === undefined) return '0';
  return text(low.plus(high.minus(low).times(place.minus(below))).toSignificantDigits(digitsShown));
}

function placeOf(own: string, figures: readonly string[], lessIsBetter: boolean): PeerPlace {
  const mine = dec(own);
  const sorted = figures.map((figure) => dec(figure)).sort((a, b) => a.comparedTo(b));
  const less = sorted.filter((figure) => figure.lessThan(mine)).length;
  const equal = sorted.filter((figure) => figure.equals(mine)).length;
  const more = sorted.length - less - equal;
  return {
    own,
    peers: sorted.length,
    better: lessIsBetter ? less : more,
    equal,
    worse: lessIsBetter ? more : less,
    middle: { from: quantile(sorted, '0.25'), median: quantile(sorted, '0.5'), to: quantile(sorted, '0.75') },
  };
}

function standingOf(own: string | null, peers: readonly SupplierListEntry[], figure: (entry: SupplierListEntry) => string | null, lessIsBetter: boolean): PeerStanding {
  if (own === null) return { status: 'hidden', because: 'nothing-of-your-own' };
  const comparable = peers.filter((peer) => figure(peer) !== null);
  if (voices(comparable) < leastPeers) return { status: 'hidden', because: 'too-few-peers' };
  return { status: 'placed', place: placeOf(own, comparable.flatMap((peer) => figure(peer) ?? []), lessIsBetter) };
}

/**
 * A supplier's place by score (higher is better) and by emission intensity (lower is better) among the other suppliers of its programme: those of its sector, or
 * of all sectors where its sector has fewer than five that are rated. An intensity counts only while its supplier shares it, and only if measured alike.
 */
export function peerStandings(own: SupplierListEntry, entries: readonly SupplierListEntry[]): PeerStandings {
  const others = othersOf(own, entries);
  const alike = others.filter(({ sector }) => own.sector !== null && sector === own.sector);
  const group = voices(alike.filter(({ score }) => score !== null)) >= leastPeers ? 'sector' : 'programme';
  const peers = group === 'sector' ? alike : others;
  const intensityOf = ({ shared, metric, intensity }: SupplierListEntry): string | null => (shared && metric === own.metric ? intensity : null);
  return {
    group,
    sector: own.sector,
    score: standingOf(own.score, peers, ({ score }) => score, false),
    intensity: standingOf(own.metric === null ? null : own.intensity, peers, intensityOf, true),
    metric: own.metric,
  };
}
