import { z } from 'zod';
import { actorReference } from './actor';
import { instant } from './calendar';
import type { Sentence } from './language';

/** What stands beside the data of every event. Follows EventStoreDB's conventions for the two `$` keys. */
export const eventMetadata = z.object({
  $correlationId: z.string().min(1),
  $causationId: z.string().min(1),
  schemaVersion: z.number().int().positive(),
  /** Business time: when it happened, as far as the actor said; the store adds when it was recorded. */
  occurredAt: instant,
  actor: actorReference,
  /** The organisation whose fact this is. */
  tenant: z.string().min(1),
  /** The build that wrote it. */
  build: z.string().min(1),
});
export type EventMetadata = z.infer<typeof eventMetadata>;

type Upcast = (data: Record<string, unknown>, metadata: Readonly<EventMetadata>) => Record<string, unknown>;

export interface EventSpec<Schema extends z.ZodType = z.ZodType> {
  readonly version: number;
  readonly schema: Schema;
  /** For the timeline and the catalogue: what happened, in plain words, with `{field}` of the data. */
  readonly says: Sentence;
  /** Step n turns the data of version n into that of n+1: pure, total, one step each. */
  readonly upcast?: Readonly<Record<number, Upcast>>;
}

type Specs = Readonly<Record<string, EventSpec>>;

/** An event as deciders, folds and projections see it: wire type and validated data of the current version. */
export interface EventOf<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

export interface EventDefinitions<Context extends string, S extends Specs> {
  readonly context: Context;
  readonly specs: S;
  /** Wire types, `<context>.<PastTense>`: the filter of a subscription. */
  readonly types: readonly string[];
  /** Make an event. Throws on data that its schema refuses: a decider that does so has a bug. */
  readonly make: { readonly [K in keyof S & string]: (data: z.input<S[K]['schema']>) => EventOf<`${Context}.${K}`, z.output<S[K]['schema']>> };
  /** Read an event of this context at any version this build knows; `UnknownEventError` or `NewerEventError` otherwise. */
  decode(type: string, data: unknown, metadata: Readonly<EventMetadata>): UnionOf<Context, S>;
  versionOf(type: string): number;
}

type UnionOf<Context extends string, S extends Specs> = {
  [K in keyof S & string]: EventOf<`${Context}.${K}`, z.output<S[K]['schema']>>;
}[keyof S & string];

/** The TypeScript union of the events of a definition. */
export type EventsOf<D> = D extends EventDefinitions<infer Context, infer S> ? UnionOf<Context, S> : never;

/** An event of a type that this build's context does not define: a fault, never skipped. */
export class UnknownEventError extends Error {
  constructor(readonly eventType: string) {
    super(`unknown event type "${eventType}": this build cannot read it; deploy a build that can`);
    this.name = 'UnknownEventError';
  }
}

/** An event written by a newer build. The consumer stops; it never guesses. */
export class NewerEventError extends Error {
  constructor(readonly eventType: string, readonly version: number, readonly known: number) {
    super(`event "${eventType}" has schema version ${version}, this build knows ${known}: deploy a newer build`);
    this.name = 'NewerEventError';
  }
}

/** Data that does not fit the schema it claims: damage or a foreign writer. */
export class MalformedEventError extends Error {
  constructor(readonly eventType: string, cause: unknown) {
    super(`event "${eventType}" has data its schema refuses`, { cause });
    this.name = 'MalformedEventError';
  }
}

function assertComplete(type: string, spec: EventSpec): void {
  for (let version = 1; version < spec.version; version += 1) {
    if (!spec.upcast?.[version]) throw new Error(`${type}: no upcaster from version ${version} to ${version + 1}`);
  }
}

/**
 * The single place where the events of a context are declared. Key: past tense in business words; wire type
 * `<context>.<Key>`, never a class name. Throws at import when an upcasting step is missing.
 */
export function defineEvents<const Context extends string, S extends Specs>(context: Context, specs: S): EventDefinitions<Context, S> {
  const byType = new Map<string, EventSpec>();
  const make: Record<string, (data: unknown) => EventOf> = {};
  for (const [key, spec] of Object.entries(specs)) {
    const type = `${context}.${key}`;
    assertComplete(type, spec);
    byType.set(type, spec);
    make[key] = (data) => ({ type, data: spec.schema.parse(data) });
  }
  const specOf = (type: string): EventSpec => {
    const spec = byType.get(type);
    if (!spec) throw new UnknownEventError(type);
    return spec;
  };
  const decode = (type: string, data: unknown, metadata: Readonly<EventMetadata>): EventOf => {
    const spec = specOf(type);
    if (metadata.schemaVersion > spec.version) throw new NewerEventError(type, metadata.schemaVersion, spec.version);
    let current = data as Record<string, unknown>;
    for (let version = metadata.schemaVersion; version < spec.version; version += 1) {
      const step = spec.upcast?.[version];
      if (!step) throw new Error(`${type}: no upcaster from version ${version}`);
      current = step(current, metadata);
    }
    const parsed = spec.schema.safeParse(current);
    if (!parsed.success) throw new MalformedEventError(type, parsed.error);
    return { type, data: parsed.data };
  };
  return {
    context,
    specs,
    types: [...byType.keys()],
    make: make as EventDefinitions<Context, S>['make'],
    decode: decode as EventDefinitions<Context, S>['decode'],
    versionOf: (type) => specOf(type).version,
  };
}
