import { RejectedError } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import type { Services } from '@greengate/platform';
import { userDecider, userStream } from '../domain/user.decider';
import { identityEvents } from '../domain/identity.events';

const credentials = { name: 'credentials', indexes: [] };
const emailClaims = { name: 'email_claims', indexes: [] };

/** A password hash (argon2id, PHC string form) by user id. Operational: never in an event, gone when the person is erased. */
interface Credential {
  readonly passwordHash: string;
}
/** Which account holds an address, by its keyed hash. */
interface EmailClaim {
  readonly userId: string;
  readonly claimedAt: string;
}

/** A claim this old whose account was never opened belongs to a registration that died on the way. Milliseconds. */
const abandonedAfter = 60_000;

const prepared = new WeakMap<ReadStore, Promise<unknown>>();
function ready(operations: ReadStore): Promise<unknown> {
  const running = prepared.get(operations) ?? Promise.all([operations.ensure(credentials), operations.ensure(emailClaims)]);
  prepared.set(operations, running);
  return running;
}

export async function passwordHashOf({ operations }: Services, userId: string): Promise<string | undefined> {
  await ready(operations);
  return (await operations.get<Credential>(credentials.name, userId))?.view.passwordHash;
}

/** @returns whether it was written: `if-absent` never overwrites a password that was changed meanwhile */
export async function keepPasswordHash({ operations }: Services, userId: string, passwordHash: string, mode: 'replace' | 'if-absent'): Promise<boolean> {
  await ready(operations);
  return operations.put(credentials.name, userId, { passwordHash } satisfies Credential, mode);
}

export async function forgetPassword({ operations }: Services, userId: string): Promise<void> {
  await ready(operations);
  await operations.remove(credentials.name, userId);
}

async function abandoned(services: Services, claim: EmailClaim): Promise<boolean> {
  if (Date.parse(services.clock.now()) - Date.parse(claim.claimedAt) < abandonedAfter) return false;
  const { state } = await services.decider.load({ stream: userStream(claim.userId), decider: userDecider, definitions: identityEvents });
  return state.status === 'absent';
}

/** One account per address, also when two register it at once. @throws RejectedError `identity.email-in-use` */
export async function claimEmail(services: Services, emailIndex: string, userId: string): Promise<void> {
  const { operations, clock } = services;
  await ready(operations);
  const claim: EmailClaim = { userId, claimedAt: clock.now() };
  if (await operations.put(emailClaims.name, emailIndex, claim, 'if-absent')) return;
  const holder = (await operations.get<EmailClaim>(emailClaims.name, emailIndex))?.view;
  if (holder?.userId === userId) return;
  if (holder !== undefined && !(await abandoned(services, holder))) throw new RejectedError({ code: 'identity.email-in-use', facts: {} });
  await operations.put(emailClaims.name, emailIndex, claim, 'replace');
}

/** The address may be registered again. Only its holder lets go of it. */
export async function releaseEmail({ operations }: Services, emailIndex: string, userId: string): Promise<void> {
  await ready(operations);
  const holder = (await operations.get<EmailClaim>(emailClaims.name, emailIndex))?.view;
  if (holder?.userId === userId) await operations.remove(emailClaims.name, emailIndex);
}
