import { defineEvents, id, nonNegativeDecimal, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';

const claim = {
  /** Area in which the certificate is valid, and its number there. */
  market: z.string().min(1).max(120),
  serial: z.string().min(1).max(200),
  supplierId: id,
  disclosureId: id,
  kwh: nonNegativeDecimal,
  /** Year of generation. */
  vintage: z.number().int().min(1990).max(2100),
};

/** Stream `certificate-<market>.<serial>`: one claim at a time, in the whole installation. */
export const certificateEvents = defineEvents('disclosures', {
  CertificateClaimed: {
    version: 1,
    schema: z.strictObject(claim),
    says: { en: 'Certificate {serial} ({market}) was used for {kwh} kWh', 'zh-CN': '证书 {serial}（{market}）已用于 {kwh} kWh' },
  },
  CertificateReleased: {
    version: 1,
    schema: z.strictObject({ ...claim, reason: z.string().min(1) }),
    says: { en: 'Certificate {serial} ({market}) is free again: {reason}', 'zh-CN': '证书 {serial}（{market}）已释放：{reason}' },
  },
});
export type CertificateEvent = EventsOf<typeof certificateEvents>;
