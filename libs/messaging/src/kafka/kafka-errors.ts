import { MessagingUnavailableError } from '../messaging.port';

interface KafkaError extends Error {
  readonly type?: string;
}

/** Errors of the protocol that mean: you may not. They pass once an operator has given the right. */
const refusals = /AUTHORIZATION_FAILED|SASL_AUTHENTICATION|ILLEGAL_SASL|POLICY_VIOLATION/;

const deepest = (error: unknown): KafkaError => {
  let found = error;
  while (found instanceof Error && found.cause instanceof Error) found = found.cause;
  return found instanceof Error ? found : new Error(String(found));
};

/** What the client threw, as the port says it. `what`: what was being done, in words. */
export function asUnavailable(error: unknown, what: string): MessagingUnavailableError {
  if (error instanceof MessagingUnavailableError) return error;
  const cause = deepest(error);
  const refused = refusals.test(cause.type ?? '') || cause.name === 'KafkaJSSASLAuthenticationError';
  return new MessagingUnavailableError(`${what}: ${cause.message || cause.name}${refused ? '; give this client the right, or correct user and password' : ''}`, refused ? 'refused' : 'unreachable', { cause: error });
}
