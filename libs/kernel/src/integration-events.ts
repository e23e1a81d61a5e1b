import type { z } from 'zod';
import type { EventDefinitions, EventMetadata, EventOf } from './events';
import type { Sentence } from './language';

/**
 * Whom a fact may reach outside the installation:
 * - `programme`: a fact of one programme, which its data name
 * - a scope of consent: a fact of the supplier, told to each programme in which a consent with this scope is in force when it is sent, and to no other
 */
export type IntegrationReach = 'programme' | { readonly consent: string };

/** Every integration event names these. */
export interface IntegrationIds {
  readonly programmeId: string;
  readonly supplierId: string;
}

/** One kind of fact as others may rely on it: the name and the schema are a promise, and what they say never changes. */
export interface IntegrationEvent {
  /** `com.greengate.<context>.<name>.v<version>`. */
  readonly type: string;
  /** Wire type of the event it is made from. */
  readonly from: string;
  readonly reach: IntegrationReach;
  readonly summary: Sentence;
  readonly schema: z.ZodType;
  readonly supplierOf: (data: unknown) => string;
  /** The programme of the event itself; undefined where the reach is a consent. */
  readonly programmeOf: (data: unknown) => string | undefined;
  /** Data as they leave. @throws ZodError when they do not fit the schema: a bug */
  readonly make: (event: EventOf, programmeId: string, metadata: EventMetadata) => IntegrationIds;
}

type DataOf<D, Key extends string> = D extends EventDefinitions<string, infer S> ? (Key extends keyof S ? z.output<S[Key]['schema']> : never) : never;
type KeyOf<D> = D extends EventDefinitions<string, infer S> ? keyof S & string : never;

/** What must not leave: it would be spelt out in a schema that everybody reads. */
export interface IntegrationEventSpec<Data, Schema extends z.ZodType<IntegrationIds>> {
  /** Kebab-case, past tense: `tier-changed`. */
  readonly name: string;
  readonly version: number;
  readonly reach: IntegrationReach;
  readonly summary: Sentence;
  /** Strict object with `programmeId` and `supplierId`: no personal data, no text that people typed, nothing that the reach does not cover. */
  readonly schema: Schema;
  readonly data: (data: Data, programmeId: string, metadata: EventMetadata) => z.input<Schema>;
}

/** Declare that an event of a context leaves the installation, and as what. Pure: who sends it where is not its concern. */
export function defineIntegrationEvent<D extends { readonly context: string }, Key extends KeyOf<D>, Schema extends z.ZodType<IntegrationIds>>(
  definitions: D,
  key: Key,
  { name, version, reach, summary, schema, data }: IntegrationEventSpec<DataOf<D, Key> & { readonly supplierId: string }, Schema>,
): IntegrationEvent {
  const idsOf = (given: unknown): Partial<IntegrationIds> => given as Partial<IntegrationIds>;
  return {
    type: `com.greengate.${definitions.context}.${name}.v${version}`,
    from: `${definitions.context}.${key}`,
    reach,
    summary,
    schema,
    supplierOf: (given) => idsOf(given).supplierId ?? '',
    programmeOf: (given) => (reach === 'programme' ? idsOf(given).programmeId : undefined),
    make: (event, programmeId, metadata) => schema.parse(data(event.data as DataOf<D, Key> & { readonly supplierId: string }, programmeId, metadata)),
  };
}
