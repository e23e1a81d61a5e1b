import { deterministicId } from '@greengate/kernel';
import type { ProcessDefinition } from '@greengate/platform';
import { releaseCertificates } from '../contracts/review.command';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { disclosuresEvents, type DisclosureEvent } from '../domain/disclosures.events';
import { reviewedDisclosuresDecider } from '../domain/reviewed-disclosures.decider';
import { reviewOf } from '../domain/review.state';

const name = 'disclosures.certificate-release';

const reasons: Partial<Record<DisclosureEvent['type'], string>> = {
  'disclosures.DisclosureWithdrawn': 'the disclosure was withdrawn',
  'disclosures.DisclosureCorrected': 'a correction does not use it any more',
  'disclosures.DisclosureAccepted': 'the figures in force do not use it any more',
};

/** What a disclosure gives up becomes free for others: after a withdrawal, a correction, or a restatement put in force. */
export const certificateRelease: ProcessDefinition = {
  name,
  handles: disclosuresEvents.types.filter((type) => type in reasons),
  views: [],
  async react(batch, { decider }, dispatch) {
    for (const { event, id, metadata } of batch) {
      const { type, data } = event as DisclosureEvent;
      const reason = reasons[type];
      if (reason === undefined) continue;
      const { state } = await decider.load({ stream: `disclosure-${data.supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents });
      if (reviewOf(state, data.disclosureId).certificates.length === 0) continue;
      await dispatch(
        releaseCertificates,
        { supplierId: data.supplierId, disclosureId: data.disclosureId, reason },
        { commandId: deterministicId('release-certificates', id), causationId: id, correlationId: metadata.$correlationId, process: name },
      );
    }
  },
};
