import { parse, v5, v7 } from 'uuid';
import { z } from 'zod';

/** A sortable, unguessable id: UUIDv7 as text. Deterministic ids (below) are UUIDv5. */
export const id = z.uuid();

// As bytes: taken apart and encoded once, not with each id.
const namespace = parse('6d9c0f2e-6b0b-5c5e-9a55-9a4f2f6a1c11');
const utf8 = new TextEncoder();

/** A new sortable id. Called at the edges only; a decider receives its ids. */
export const newId = (): string => v7();

// What JSON writes as it is, between quotes: nearly every part of an id. Others go through JSON, to the same text.
const plain = /^[\w.:-]*$/;
const textOf = (part: string | number): string => (typeof part === 'string' && plain.test(part) ? `"${part}"` : JSON.stringify(part));

/** The same parts give the same id, always and everywhere. */
export const deterministicId = (...parts: readonly (string | number)[]): string => v5(utf8.encode(parts.map(textOf).join('/')), namespace);

/** The id of the nth event that a command causes: a retried command names the same events again. */
export const eventIdOf = (commandId: string, index: number): string => deterministicId('event', commandId, index);
