import { defineCommand, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { audience, documentDigest } from './factor-set-status.contract';
import { factorSetHeader, factorSetId, factorSetRows } from './factor-set.contract';

const ids = { organisationId: id, setId: factorSetId };
const drafters: Access = { 'programme-owner': 'own-organisation', analyst: 'own-organisation' };
const approvers: Access = { 'programme-owner': 'own-organisation' };
const digest = documentDigest;

/** Rows in one part at most: a part stays well below the size of a request. */
export const rowsPerPart = 500;
const rows = factorSetRows.refine((part) => part.factors.length + part.properties.length + part.blends.length + part.gwps.length <= rowsPerPart, { message: 'factors.part-too-large' });

export const draftFactorSet = defineCommand('factors.DraftFactorSet', {
  route: { method: 'POST', path: '/organisations/:organisationId/factor-sets' },
  summary: { en: 'Draft a factor set: what it is, its digest, and in how many parts its rows follow; an unpublished draft of the same id is replaced', 'zh-CN': '起草因子集：说明、摘要值及其数据分几部分提交；同编号未发布草案将被替换' },
  input: z.strictObject({ organisationId: id, header: factorSetHeader, digest, audience, parts: z.number().int().min(1).max(200) }),
  output: z.strictObject({ ...ids, digest }),
  access: drafters,
});

export const addFactorSetPart = defineCommand('factors.AddFactorSetPart', {
  route: { method: 'POST', path: '/organisations/:organisationId/factor-sets/:setId/parts' },
  summary: { en: 'Add the rows of one part of a drafted factor set', 'zh-CN': '提交因子集草案的一部分数据' },
  input: z.strictObject({ ...ids, part: z.number().int().min(1), rows }),
  output: z.strictObject({ ...ids, missing: z.array(z.number().int()) }),
  access: drafters,
});

export const publishFactorSet = defineCommand('factors.PublishFactorSet', {
  route: { method: 'POST', path: '/organisations/:organisationId/factor-sets/:setId/publish' },
  summary: { en: 'Publish a drafted factor set whose digest is the one given; by another person than its drafter', 'zh-CN': '发布摘要值相符的因子集草案；发布人须不同于起草人' },
  input: z.strictObject({ ...ids, digest }),
  output: z.strictObject({ ...ids, digest }),
  access: approvers,
});

export const withdrawFactorSet = defineCommand('factors.WithdrawFactorSet', {
  route: { method: 'POST', path: '/organisations/:organisationId/factor-sets/:setId/withdraw' },
  summary: { en: 'Offer a published factor set no longer; what used it stays, and so does the set', 'zh-CN': '不再提供已发布的因子集；已用结果和因子集本身均保留' },
  input: z.strictObject({ ...ids, reason: z.string().trim().min(1).max(500), supersededBy: factorSetId.nullable() }),
  output: z.strictObject(ids),
  access: approvers,
});
