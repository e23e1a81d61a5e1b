import { dec, never, ok, reject, type Decider, type Result } from '@greengate/kernel';
import { certificateEvents, type CertificateEvent } from './certificate.events';

export interface CertificateClaim {
  readonly market: string;
  readonly serial: string;
  readonly supplierId: string;
  readonly disclosureId: string;
  readonly kwh: string;
  readonly vintage: number;
}

type Holder = Pick<CertificateClaim, 'supplierId' | 'disclosureId'>;

export type CertificateCommand =
  /** `abandoned`: a holder whose disclosure turned out not to use the certificate (a submission that never came to be). */
  | { readonly type: 'claim'; readonly claim: CertificateClaim; readonly abandoned: Holder | null }
  | { readonly type: 'release'; readonly holder: Holder; readonly reason: string };

/** The claim in force; null when the certificate is free. */
export interface CertificateState {
  readonly held: CertificateClaim | null;
}

const make = certificateEvents.make;
const same = (a: Holder, b: Holder): boolean => a.supplierId === b.supplierId && a.disclosureId === b.disclosureId;

function claim({ claim: wanted, abandoned }: Extract<CertificateCommand, { readonly type: 'claim' }>, held: CertificateClaim | null): Result<readonly CertificateEvent[]> {
  const claimed = make.CertificateClaimed(wanted);
  if (held === null) return ok([claimed]);
  if (same(held, wanted)) return dec(held.kwh).eq(wanted.kwh) && held.vintage === wanted.vintage ? ok([]) : ok([make.CertificateReleased({ ...held, reason: 'amount or vintage corrected' }), claimed]);
  if (abandoned !== null && same(held, abandoned)) return ok([make.CertificateReleased({ ...held, reason: 'the disclosure that it was claimed for does not use it' }), claimed]);
  const { market, serial } = wanted;
  // Who else holds it is nobody's business.
  return held.supplierId === wanted.supplierId ? reject('disclosures.certificate-used', { serial, market, disclosureId: held.disclosureId }) : reject('disclosures.certificate-taken', { serial, market });
}

/** Decides over stream `certificate-<market>.<serial>`: one claim at a time, in the whole installation. */
export const certificateDecider: Decider<CertificateCommand, CertificateState, CertificateEvent> = {
  initial: { held: null },
  decide: (command, { held }) => {
    switch (command.type) {
      case 'claim':
        return claim(command, held);
      case 'release':
        return held !== null && same(held, command.holder) ? ok([make.CertificateReleased({ ...held, reason: command.reason })]) : ok([]);
      default:
        return never(command);
    }
  },
  evolve: (_state, event) => {
    switch (event.type) {
      case 'disclosures.CertificateClaimed':
        return { held: event.data };
      case 'disclosures.CertificateReleased':
        return { held: null };
      default:
        return never(event);
    }
  },
};
