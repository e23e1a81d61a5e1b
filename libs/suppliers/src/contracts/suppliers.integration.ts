import { defineIntegrationEvent, id, type IntegrationEvent } from '@greengate/kernel';
import { z } from 'zod';
import { enrolmentBasis, enrolmentEvents } from '../domain/enrolment.events';

const ids = { programmeId: id, supplierId: id };

/** Who takes part in a programme. The legal name is that of an entity; consents, contacts and classification stay inside. */
export const suppliersIntegrationEvents: readonly IntegrationEvent[] = [
  defineIntegrationEvent(enrolmentEvents, 'SupplierEnrolled', {
    name: 'supplier-enrolled',
    version: 1,
    reach: 'programme',
    summary: { en: 'A supplier takes part in a programme', 'zh-CN': '供应商加入项目' },
    schema: z.strictObject({ ...ids, legalName: z.string(), sector: z.string(), country: z.string().regex(/^[A-Z]{2}$/), province: z.string().nullable(), basis: enrolmentBasis }),
    data: ({ supplierId, legalName, sector, country, province, basis }, programmeId) => ({ programmeId, supplierId, legalName, sector, country, province, basis }),
  }),
  defineIntegrationEvent(enrolmentEvents, 'EnrolmentEnded', {
    name: 'enrolment-ended',
    version: 1,
    reach: 'programme',
    summary: { en: 'A supplier no longer takes part in a programme', 'zh-CN': '供应商退出项目' },
    schema: z.strictObject(ids),
    data: ({ supplierId }, programmeId) => ({ programmeId, supplierId }),
  }),
];
