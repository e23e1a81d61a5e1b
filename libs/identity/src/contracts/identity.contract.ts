import { day, id, instant, roles } from '@greengate/kernel';
import { z } from 'zod';
import { organisationKinds } from '../domain/identity.events';

/** The name of a person, an organisation or a key as people write it. */
export const displayName = z.string().trim().min(1).max(200);
export const emailAddress = z.string().trim().max(254).pipe(z.email({ message: 'field.invalid' }));
/** A new password; its rules are checked by the command. */
export const newPassword = z.string().min(1).max(256);

export const organisation = z.strictObject({ organisationId: id, name: z.string(), kind: z.enum(organisationKinds) });
export type Organisation = z.infer<typeof organisation>;

/** A user as colleagues and administrators see it. Name and address are null when they were erased. */
export const user = z.strictObject({
  userId: id,
  organisationId: id,
  name: z.string().nullable(),
  email: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  status: z.enum(['enabled', 'disabled', 'erased']),
  demo: z.boolean(),
});
export type User = z.infer<typeof user>;

export const apiKey = z.strictObject({
  keyId: id,
  organisationId: id,
  name: z.string(),
  roles: z.array(z.enum(roles)),
  scopes: z.array(z.string()),
  expiresOn: day.nullable(),
  status: z.enum(['issued', 'revoked']),
  issuedAt: instant,
  /** Null: whoever issued it has been erased since, or was no person. */
  issuedByName: z.string().nullable(),
});
export type ApiKey = z.infer<typeof apiKey>;

/** Who is signed in. */
export const whoAmI = z.strictObject({
  actor: z.strictObject({ id: z.string(), kind: z.enum(['user', 'api-key', 'system']) }),
  roles: z.array(z.enum(roles)),
  /** API keys only. */
  scopes: z.array(z.string()).nullable(),
  organisation: organisation.nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  language: z.enum(['en', 'zh-CN']),
});
export type WhoAmI = z.infer<typeof whoAmI>;

export const pageOf = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item), next: z.string().nullable() });
export const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).max(2000).optional() };

/** The message concerns the actor alone: whoever is signed in may send it. */
export const everyRoleItself = Object.fromEntries(roles.map((role) => [role, 'self'])) as Readonly<Record<(typeof roles)[number], 'self'>>;
