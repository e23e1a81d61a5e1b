import type { MessageDefinition } from '@greengate/kernel';
import { z } from 'zod';

/** `supplier`: it answers about the one that it names. `list`: it names a programme and answers about its suppliers. `none`: it answers about none. */
export type ReadKind = 'supplier' | 'list' | 'none';

const kinds = new WeakMap<MessageDefinition, ReadKind>();

function kindFrom({ kind, route: { path }, output, ...definition }: MessageDefinition): ReadKind {
  if (kind !== 'query') return 'none';
  if (/:supplierId\b/.test(path)) return 'supplier';
  if (!/:programmeId\b/.test(path)) return 'none';
  // A file may hold anything.
  if ('download' in definition && definition.download !== undefined) return 'list';
  return JSON.stringify(z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' })).includes('"supplierId"') ? 'list' : 'none';
}

/** Told from the definition alone: from the ids in its address, and from whether its answer has rows that name suppliers. */
export function readKindOf(definition: MessageDefinition): ReadKind {
  const known = kinds.get(definition) ?? kindFrom(definition);
  kinds.set(definition, known);
  return known;
}
