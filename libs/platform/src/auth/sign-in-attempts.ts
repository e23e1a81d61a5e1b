import { newId, RejectedError } from '@greengate/kernel';
import type { ReadStore } from '@greengate/read-store';
import type { Clock } from '../context/context';

const collection = { name: 'sign_in_attempts', indexes: [{ fields: ['account'] }, { fields: ['at'] }] };

interface Attempt {
  readonly account: string;
  readonly at: string;
}

export interface AttemptLimit {
  /** Failed attempts allowed within the window. */
  readonly attempts: number;
  readonly windowSeconds: number;
}

/** Counts sign-in attempts per account, whether or not the account exists. */
export interface SignInAttempts {
  /** Records one before the password is looked at, so that attempts made at once are all counted. @throws RejectedError `rate.limited` */
  begin(account: string): Promise<void>;
  /** The sign-in succeeded: start from zero. */
  clear(account: string): Promise<void>;
}

/** Attempts lie in the operational store: a restart or a second process does not give a guesser new tries. */
export async function createSignInAttempts(operations: ReadStore, clock: Clock, limit: AttemptLimit): Promise<SignInAttempts> {
  await operations.ensure(collection);
  const windowStart = (): string => new Date(Date.parse(clock.now()) - limit.windowSeconds * 1_000).toISOString();
  const forget = async (filter: Parameters<ReadStore['count']>[1] & object): Promise<void> => {
    const { documents } = await operations.find<Attempt>(collection.name, { filter, limit: 200 });
    for (const { id } of documents) await operations.remove(collection.name, id);
  };
  return {
    async begin(account) {
      await forget({ at: { lt: windowStart() } });
      const id = newId();
      await operations.put(collection.name, id, { account, at: clock.now() } satisfies Attempt);
      const { documents } = await operations.find<Attempt>(collection.name, {
        filter: { account, at: { gte: windowStart() } },
        sort: { field: 'at', direction: 'ascending' },
        limit: limit.attempts + 1,
      });
      if (documents.length <= limit.attempts) return;
      // A refused attempt is no guess: it does not lengthen the wait.
      await operations.remove(collection.name, id);
      const oldest = documents[0]?.view.at ?? clock.now();
      const seconds = Math.max(1, Math.ceil(limit.windowSeconds - (Date.parse(clock.now()) - Date.parse(oldest)) / 1_000));
      throw new RejectedError({ code: 'rate.limited', facts: { seconds } });
    },
    clear: (account) => forget({ account }),
  };
}
