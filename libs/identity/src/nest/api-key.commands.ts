import { createHash, randomBytes } from 'node:crypto';
import { deterministicId, RejectedError } from '@greengate/kernel';
import { apiKeyText, decideCommand, handleCommand } from '@greengate/platform';
import { issueApiKey, revokeApiKey } from '../contracts/api-key.contract';
import { apiKeyDecider, apiKeyStream } from '../domain/api-key.decider';
import { identityEvents } from '../domain/identity.events';
import { grantorOf, knownOrganisationKind } from './organisation-of';

/** 256 random bits need no slow hash: there is nothing to guess. */
export const secretDigestOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

export const issueApiKeyCommand = handleCommand(issueApiKey, async (input, { actor, meta, expected }, services) => {
  const { organisationId, name, roles, scopes, expiresOn } = input;
  const organisationKind = await knownOrganisationKind(services, organisationId);
  const keyId = deterministicId('api-key', meta.commandId);
  const secret = randomBytes(32).toString('base64url');
  const secretDigest = secretDigestOf(secret);
  const decided = await services.decider.run({
    stream: apiKeyStream(keyId),
    decider: apiKeyDecider,
    definitions: identityEvents,
    command: { type: 'issue', keyId, organisationId, organisationKind, name, roles, scopes, secretDigest, expiresOn, now: meta.occurredAt, by: grantorOf(actor) },
    meta,
    ...(expected === undefined ? {} : { expected }),
  });
  if (!decided.ok) throw new RejectedError(decided.error);
  const { state, revision, position } = decided.value;
  // A repeated command finds the key it issued before, whose secret nobody kept. Of two at once the log tells whose secret counts: a store may take the second
  // for the first, since both append the same event id.
  const [recorded] = await services.eventStore.readStream(apiKeyStream(keyId));
  const counts = (recorded?.data as { readonly secretDigest?: string } | undefined)?.secretDigest === secretDigest;
  if (state.status === 'absent' || state.secretDigest !== secretDigest || !counts) throw new RejectedError({ code: 'identity.api-key-shown', facts: {} });
  return { output: { keyId, secret: apiKeyText(keyId, secret) }, revision, position };
});

export const revokeApiKeyCommand = decideCommand(revokeApiKey, {
  stream: ({ keyId }) => apiKeyStream(keyId),
  decider: apiKeyDecider,
  definitions: identityEvents,
  command: ({ organisationId }) => ({ type: 'revoke', organisationId }),
  output: ({ keyId }) => ({ keyId }),
});
