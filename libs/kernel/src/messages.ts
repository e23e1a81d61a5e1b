import type { z } from 'zod';
import type { Role } from './actor';
import { fileAnswer, type FileUpload } from './files';
import type { Sentence } from './language';

/**
 * How far a role reaches, decided on the server from the ids that the message itself carries:
 * - `own-programme`: `programmeId` is owned by the actor's organisation
 * - `enrolled-supplier`: `supplierId` is enrolled, with a consent in force, in a programme that the actor's organisation owns
 *   (in the programme named, when the message also carries `programmeId`)
 * - `own-supplier`: `supplierId` is the supplier of the actor's organisation, or one that lets it (or the actor alone) send this very message for it: then the
 *   actor is a helper, and every event says for whom it acts
 * - `engaged`: the actor's organisation is engaged as auditor or verifier for `programmeId`, or for a programme in which `supplierId` is enrolled
 * - `own-organisation`: `organisationId` is the actor's organisation
 * - `installation`: the actor's organisation keeps this installation: it is the buyer that was founded first
 * - `self`: the message concerns the actor alone, and carries no id
 * - `anyone`: no id restricts it
 */
export type Reach = 'own-programme' | 'enrolled-supplier' | 'own-supplier' | 'engaged' | 'own-organisation' | 'installation' | 'self' | 'anyone';

/** Which role may send a message, and how far. A role that is not named may not. The one rule of that message. */
export type Access = Readonly<Partial<Record<Role, Reach>>>;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`, with `:name` for fields of the input, e.g. `/programmes/:programmeId/suppliers`. */
  readonly path: string;
}

interface MessageSpec<Input extends z.ZodType, Output extends z.ZodType> {
  readonly route: Route;
  readonly summary: Sentence;
  /** Strict object. Path and query parameters and body together make one input. */
  readonly input: Input;
  readonly output: Output;
  readonly access: Access;
  /** Whoever holds what it carries (a token that was handed over) may send it, signed in or not: it is carried out as Greengate itself, and whoever sends it is nobody. */
  readonly forBearer?: true;
}

export interface CommandDefinition<Name extends string = string, Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType>
  extends MessageSpec<Input, Output> {
  readonly kind: 'command';
  /** `<context>.<ImperativeName>`. */
  readonly name: Name;
  /** It gives or ends somebody's rights: answered only once authorisation judges by it, so that the very next request is let in or refused. */
  readonly changesRights?: true;
  /** The request's body is a file as it is, and the rest of the input stands in path and query string. */
  readonly upload?: FileUpload;
}

export interface QueryDefinition<Name extends string = string, Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType>
  extends MessageSpec<Input, Output> {
  readonly kind: 'query';
  readonly name: Name;
  /** The views it reads: `minPosition` waits for these. */
  readonly views: readonly string[];
  /** It answers a file (`output` is `fileAnswer`) of one of these media types. */
  readonly download?: { readonly mediaTypes: readonly string[] };
}

export type MessageDefinition = CommandDefinition | QueryDefinition;

/** What it carries is the permission: no session is asked for. */
export const isForBearer = (definition: MessageDefinition): boolean => definition.forBearer === true;

/** Declare a command: from it derive the route, validation, authorisation and its test, OpenAPI and the reference page. With `upload` it takes a file. */
export const defineCommand = <const Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  name: Name,
  spec: MessageSpec<Input, Output> & { readonly changesRights?: true; readonly upload?: FileUpload },
): CommandDefinition<Name, Input, Output> => ({ kind: 'command', name, ...spec });

/** Declare a query. Numbers and booleans of a GET arrive as text: use `z.coerce` or string schemas. */
export const defineQuery = <const Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  name: Name,
  spec: MessageSpec<Input, Output> & { readonly views: readonly string[] },
): QueryDefinition<Name, Input, Output> => ({ kind: 'query', name, ...spec });

/** Declare a query that answers a file. */
export const defineFileQuery = <const Name extends string, Input extends z.ZodType>(
  name: Name,
  { mediaTypes, ...spec }: Omit<MessageSpec<Input, typeof fileAnswer>, 'output'> & { readonly views: readonly string[]; readonly mediaTypes: readonly string[] },
): QueryDefinition<Name, Input, typeof fileAnswer> => ({ kind: 'query', name, ...spec, output: fileAnswer, download: { mediaTypes } });

export type InputOf<D> = D extends { readonly input: infer Input extends z.ZodType } ? z.output<Input> : never;
export type OutputOf<D> = D extends { readonly output: infer Output extends z.ZodType } ? z.output<Output> : never;
