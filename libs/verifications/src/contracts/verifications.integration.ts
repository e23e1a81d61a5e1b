import { day, defineIntegrationEvent, id, type IntegrationEvent } from '@greengate/kernel';
import { z } from 'zod';
import { statementEvents } from '../domain/statement.events';
import { statementContent } from './statement.contract';

const ids = { programmeId: id, supplierId: id, statementId: id, disclosureId: id };
const { standard, level, scopes, opinion } = statementContent.shape;

/** That a statement stands, and until when. Its basis, misstatements and file stay inside. A statement speaks about a disclosure: the same consent covers it. */
export const verificationsIntegrationEvents: readonly IntegrationEvent[] = [
  defineIntegrationEvent(statementEvents, 'StatementIssued', {
    name: 'statement-issued',
    version: 1,
    reach: { consent: 'disclosures' },
    summary: { en: 'A verification statement was issued for a disclosure', 'zh-CN': '已就披露出具核查声明' },
    schema: z.strictObject({ ...ids, verifierOrganisationId: id, standard, level, scopes, opinion, period: z.strictObject({ from: day, to: day }), validUntil: day }),
    data: (said, programmeId) => ({
      programmeId, supplierId: said.supplierId, statementId: said.statementId, disclosureId: said.disclosureId, verifierOrganisationId: said.verifierOrganisationId,
      standard: said.standard, level: said.level, scopes: said.scopes, opinion: said.opinion, period: said.period, validUntil: said.validUntil,
    }),
  }),
  defineIntegrationEvent(statementEvents, 'StatementWithdrawn', {
    name: 'statement-withdrawn',
    version: 1,
    reach: { consent: 'disclosures' },
    summary: { en: 'A verification statement was withdrawn', 'zh-CN': '核查声明被撤回' },
    schema: z.strictObject(ids),
    data: ({ supplierId, statementId, disclosureId }, programmeId) => ({ programmeId, supplierId, statementId, disclosureId }),
  }),
  defineIntegrationEvent(statementEvents, 'StatementExpired', {
    name: 'statement-expired',
    version: 1,
    reach: { consent: 'disclosures' },
    summary: { en: 'A verification statement expired', 'zh-CN': '核查声明到期失效' },
    schema: z.strictObject({ ...ids, on: day }),
    data: ({ supplierId, statementId, disclosureId, on }, programmeId) => ({ programmeId, supplierId, statementId, disclosureId, on }),
  }),
];
