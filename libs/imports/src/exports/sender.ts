import type { OutputOf, QueryDefinition } from '@greengate/kernel';
import type { MessageContext, Messages } from '@greengate/platform';

/** Asks a query as whoever asked for the export: what they may not see is not in it. */
export type Ask = <D extends QueryDefinition>(definition: D, input: object) => Promise<{ readonly output: OutputOf<D>; readonly position?: string }>;

export const asSender = (messages: Messages, { actor, language, meta }: MessageContext): Ask => (definition, input) => messages.send(definition, input, { actor, language, correlationId: meta.correlationId });
