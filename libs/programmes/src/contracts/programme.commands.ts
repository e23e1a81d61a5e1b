import { currency, day, defineCommand, id } from '@greengate/kernel';
import { z } from 'zod';
import { engagement, programmeTarget } from '../domain/programmes.events';

const owners = { 'programme-owner': 'own-programme', administrator: 'own-programme' } as const;
const name = z.string().trim().min(1).max(200);

export const createProgramme = defineCommand('programmes.CreateProgramme', {
  route: { method: 'POST', path: '/organisations/:organisationId/programmes' },
  changesRights: true,
  summary: { en: 'Create a programme of a buyer organisation', 'zh-CN': '为采购方机构创建项目' },
  access: { 'programme-owner': 'own-organisation', administrator: 'own-organisation' },
  input: z.strictObject({ organisationId: id, name, currency, timeZone: z.string().trim().min(1).max(64).meta({ description: 'IANA time zone', example: 'Asia/Shanghai' }) }),
  output: z.strictObject({ programmeId: id }),
});

export const renameProgramme = defineCommand('programmes.RenameProgramme', {
  route: { method: 'PUT', path: '/programmes/:programmeId/name' },
  summary: { en: 'Rename a programme', 'zh-CN': '项目更名' },
  access: owners,
  input: z.strictObject({ programmeId: id, name }),
  output: z.strictObject({ programmeId: id }),
});

/** A new one supersedes the one before; both stay in the history. */
export const setProgrammeTarget = defineCommand('programmes.SetProgrammeTarget', {
  route: { method: 'PUT', path: '/programmes/:programmeId/target' },
  summary: { en: 'Set the reduction target of a programme; it supersedes the one before', 'zh-CN': '设定项目减排目标；取代此前目标' },
  access: { 'programme-owner': 'own-programme' },
  input: programmeTarget.extend({ programmeId: id, reason: z.string().trim().min(3).max(1000) }),
  output: z.strictObject({ programmeId: id }),
});

/** `until`: the last day of the engagement, null when open-ended. Engaging again changes that day. */
export const engageOrganisation = defineCommand('programmes.EngageOrganisation', {
  route: { method: 'POST', path: '/programmes/:programmeId/engagements' },
  changesRights: true,
  summary: { en: 'Engage an auditor or verifier organisation', 'zh-CN': '聘请审核或核查机构' },
  access: owners,
  input: z.strictObject({ programmeId: id, organisationId: id, as: engagement, until: day.nullable().default(null) }),
  output: z.strictObject({ programmeId: id, organisationId: id }),
});

export const endEngagement = defineCommand('programmes.EndEngagement', {
  route: { method: 'POST', path: '/programmes/:programmeId/engagements/end' },
  changesRights: true,
  summary: { en: 'End an engagement', 'zh-CN': '结束聘任' },
  access: owners,
  input: z.strictObject({ programmeId: id, organisationId: id, as: engagement }),
  output: z.strictObject({ programmeId: id, organisationId: id }),
});
