import type { Decided } from '@greengate/event-store';
import { deterministicId, reject, unwrap, type Result } from '@greengate/kernel';
import type { MessageContext, Services } from '@greengate/platform';
import { certificateDecider, type CertificateClaim, type CertificateCommand, type CertificateState } from '../domain/certificate.decider';
import { certificateEvents, type CertificateEvent } from '../domain/certificate.events';
import { certificateStream, streamsOf } from '../domain/certificate-serial.rules';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { isLive } from '../domain/disclosures.state';
import { reviewedDisclosuresDecider } from '../domain/reviewed-disclosures.decider';
import { reviewOf, type ReviewedDisclosuresState } from '../domain/review.state';

type Cause = Pick<MessageContext, 'meta'>;
type Holder = Pick<CertificateClaim, 'supplierId' | 'disclosureId'>;

/** A submission is under way for minutes at most; a claim older than that whose disclosure does not use it was given up (the server was killed in between). */
const givenUpAfterMilliseconds = 10 * 60 * 1000;
const attempts = 5;

const stateOf = (stream: string, { decider }: Services) => decider.load({ stream, decider: certificateDecider, definitions: certificateEvents });

/** Streams of the certificates that a disclosure holds on to: those of its figures in force and of those given last. */
export function certificatesInUse(state: ReviewedDisclosuresState, disclosureId: string): ReadonlySet<string> {
  const disclosure = state.disclosures[disclosureId];
  if (disclosure === undefined || !isLive(disclosure)) return new Set();
  const { accepted, current } = reviewOf(state, disclosureId);
  return streamsOf([...(accepted?.document.instruments ?? []), ...(current?.document.instruments ?? [])]);
}

/** The holder, when its disclosure does not use the certificate and has had the time to. */
async function abandonedBy(stream: string, held: CertificateClaim | null, services: Services): Promise<Holder | null> {
  if (held === null) return null;
  const [last] = await services.eventStore.readStream(stream, { direction: 'backwards', limit: 1 });
  if (last === undefined || Date.parse(services.clock.now()) - Date.parse(last.metadata.occurredAt) < givenUpAfterMilliseconds) return null;
  const { state } = await services.decider.load({ stream: `disclosure-${held.supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents });
  return certificatesInUse(state, held.disclosureId).has(stream) ? null : { supplierId: held.supplierId, disclosureId: held.disclosureId };
}

/** The id of the command holds the revision that it was decided at: a claim after a release is another one, and a retry of the same is the same. */
async function decideAt(stream: string, cause: Cause, services: Services, command: (state: CertificateState) => Promise<CertificateCommand> | CertificateCommand): Promise<Decided<CertificateState, CertificateEvent>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { state, revision } = await stateOf(stream, services);
    const result: Result<Decided<CertificateState, CertificateEvent>> = await services.decider.run({
      stream, decider: certificateDecider, definitions: certificateEvents, expected: revision, command: await command(state),
      meta: { ...cause.meta, commandId: deterministicId('certificate', cause.meta.commandId, stream, revision) },
    });
    if (result.ok || result.error.code !== 'revision.stale') return unwrap(result);
  }
  return unwrap(reject('revision.contended'));
}

export async function releaseCertificate(stream: string, holder: Holder, reason: string, cause: Cause, services: Services): Promise<void> {
  await decideAt(stream, cause, services, () => ({ type: 'release', holder, reason }));
}

/** Release those of the claims that their disclosure does not use, as its stream stands now. */
async function releaseUnused(claims: readonly CertificateClaim[], reason: string, cause: Cause, services: Services): Promise<void> {
  const [any] = claims;
  if (any === undefined) return;
  const { state } = await services.decider.load({ stream: `disclosure-${any.supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents });
  for (const claim of claims) {
    const stream = certificateStream(claim);
    if (!certificatesInUse(state, claim.disclosureId).has(stream)) await releaseCertificate(stream, claim, reason, cause, services);
  }
}

/**
 * Claim before the figures are appended: whoever is second is told before anything of his is recorded. A retry after a kill finds its own claims and goes on.
 * @returns gives back what the disclosure does not use, for figures that were refused after all
 * @throws RejectedError `disclosures.certificate-taken`, `disclosures.certificate-used`; then nothing of it stays claimed
 */
export async function claimCertificates(claims: readonly CertificateClaim[], cause: Cause, services: Services): Promise<() => Promise<void>> {
  const giveBack = (): Promise<void> => releaseUnused(claims, 'the figures were not recorded', cause, services);
  try {
    for (const claim of claims) {
      const stream = certificateStream(claim);
      await decideAt(stream, cause, services, async ({ held }) => ({ type: 'claim', claim, abandoned: await abandonedBy(stream, held, services) }));
    }
  } catch (error) {
    await giveBack();
    throw error;
  }
  return giveBack;
}
