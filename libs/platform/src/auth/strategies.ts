import type { Request } from 'express';
import passport, { type PassportStatic } from 'passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import type { Account, Accounts } from './accounts.port';

/** `gg_<keyId>_<secret>`: a UUID and 32 random bytes in base64url. */
const apiKey = /^gg_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** The whole text of a key as its holder keeps it. */
export const apiKeyText = (keyId: string, secret: string): string => `gg_${keyId}_${secret}`;

/** Undefined when this is no key's text. */
export function apiKeyPartsOf(text: string): { readonly keyId: string; readonly secret: string } | undefined {
  const [, keyId, secret] = apiKey.exec(text) ?? [];
  return keyId === undefined || secret === undefined ? undefined : { keyId, secret };
}

/** What a session remembers of a person: no role, no name; those are read anew with every request. */
interface SessionUser {
  readonly userId: string;
  readonly generation: string;
}

async function accountOfSession(accounts: Accounts, { userId, generation }: SessionUser): Promise<Account | false> {
  const account = await accounts.byId(userId);
  return account !== undefined && account.sessionGeneration === generation ? account : false;
}

async function actorOfKey(accounts: Accounts, header: string | undefined) {
  const key = header?.startsWith('Bearer ') === true ? apiKeyPartsOf(header.slice('Bearer '.length)) : undefined;
  return key === undefined ? false : ((await accounts.byApiKey(key.keyId, key.secret)) ?? false);
}

/** A passport of our own (not the module's global one) with the strategies `local`, `api-key` and `session`. */
export function createPassport(accounts: Accounts): PassportStatic {
  const own = new passport.Passport() as PassportStatic;
  own.use(
    'local',
    new LocalStrategy({ usernameField: 'email', passwordField: 'password' }, (email, password, done) => {
      accounts.signIn(email, password).then((account) => done(null, account ?? false), done);
    }),
  );
  own.use(
    'api-key',
    new CustomStrategy((request: Request, done) => {
      actorOfKey(accounts, request.get('authorization')).then((actor) => done(null, actor), done);
    }),
  );
  own.serializeUser<SessionUser>((user, done) => {
    const { id: userId, sessionGeneration: generation } = user as Account;
    done(null, { userId, generation });
  });
  own.deserializeUser<SessionUser>((known, done) => {
    accountOfSession(accounts, known).then((account) => done(null, account), done);
  });
  return own;
}
