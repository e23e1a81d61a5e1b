/** What a figure is held against. Figures are reported, never asserted: a busy machine is no fault of the code. */
export interface Aim {
  /** How the figure's name begins. */
  readonly figure: string;
  readonly is: 'at least' | 'at most';
  readonly value: number;
}

/** Ratios: how many times as fast as the bare driver (1 is as fast). Growth: log-log slope over the sizes measured. */
export const aims: readonly Aim[] = [
  { figure: 'single durable append', is: 'at least', value: 0.85 },
  { figure: '64 concurrent writers', is: 'at least', value: 8 },
  { figure: 'batched import', is: 'at least', value: 0.5 },
  { figure: 'load and decide, 50 events, cold', is: 'at least', value: 0.8 },
  { figure: 'load and decide, 50 events, warm', is: 'at least', value: 10 },
  { figure: 'EventStoreDB: append against appendToStream', is: 'at least', value: 0.7 },
  { figure: 'EventStoreDB: reading all against readAll', is: 'at least', value: 0.7 },
  { figure: 'MongoDB: projector against bulkWrite', is: 'at least', value: 0.5 },
  { figure: 'projections: rebuild against paging and parsing', is: 'at least', value: 0.6 },
  { figure: 'projections: longest block during a rebuild', is: 'at most', value: 10 },
  { figure: 'projections: growth of', is: 'at most', value: 0.1 },
  { figure: 'assessments: growth of', is: 'at most', value: 0.1 },
  { figure: 'event store: growth of', is: 'at most', value: 0.1 },
  { figure: 'calculation: lines against bare decimals', is: 'at least', value: 0.25 },
  { figure: 'calculation: growth of', is: 'at most', value: 0.1 },
  { figure: 'relay: events against a bare idempotent producer', is: 'at least', value: 0.6 },
];

export const aimOf = (name: string): Aim | undefined => aims.find(({ figure }) => name.startsWith(figure));

export const isMet = ({ is, value }: Aim, figure: number): boolean => (is === 'at least' ? figure >= value : figure <= value);
