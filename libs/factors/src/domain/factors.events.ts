import { defineEvents, id, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { customFactor } from '../contracts/custom-factor.contract';
import { audience, documentDigest } from '../contracts/factor-set-status.contract';
import { factorSetHeader, factorSetId, factorSetRows } from '../contracts/factor-set.contract';

/** Id of the user or API key. */
const by = z.string().min(1);
const set = { organisationId: id, setId: factorSetId };
const custom = { programmeId: id, supplierId: id, customFactorId: id };
const sentence = z.string().min(1);

/** Streams `factorSet-<organisationId>.<setId>` and `customFactor-<customFactorId>`. */
export const factorsEvents = defineEvents('factors', {
  FactorSetDrafted: {
    version: 1,
    schema: z.strictObject({ ...set, header: factorSetHeader, digest: documentDigest, audience, parts: z.number().int().positive(), drafter: by }),
    says: { en: 'Factor set {setId} was drafted, in {parts} parts', 'zh-CN': '因子集 {setId} 已起草，共 {parts} 部分' },
  },
  FactorSetPartAdded: {
    version: 1,
    schema: z.strictObject({ ...set, part: z.number().int().positive(), rows: factorSetRows, addedBy: by }),
    says: { en: 'Part {part} of factor set {setId} was added', 'zh-CN': '因子集 {setId} 第 {part} 部分已提交' },
  },
  FactorSetPublished: {
    version: 1,
    schema: z.strictObject({ ...set, header: factorSetHeader, digest: documentDigest, audience, drafter: by, approver: by }),
    says: { en: 'Factor set {setId} was published', 'zh-CN': '因子集 {setId} 已发布' },
  },
  FactorSetWithdrawn: {
    version: 1,
    schema: z.strictObject({ ...set, reason: sentence, supersededBy: factorSetId.nullable(), withdrawnBy: by }),
    says: { en: 'Factor set {setId} is offered no longer: {reason}', 'zh-CN': '因子集 {setId} 不再提供：{reason}' },
  },
  CustomFactorProposed: {
    version: 1,
    schema: z.strictObject({ ...custom, ...customFactor.shape, digest: documentDigest, proposedBy: by }),
    says: { en: 'A factor of the supplier\'s own was proposed for {factor.activity}', 'zh-CN': '已提交供应商自有因子（{factor.activity}）' },
  },
  CustomFactorApproved: {
    version: 1,
    schema: z.strictObject({ ...custom, digest: documentDigest, approvedBy: by }),
    says: { en: 'The supplier\'s factor was approved', 'zh-CN': '供应商自有因子已批准' },
  },
  CustomFactorRefused: {
    version: 1,
    schema: z.strictObject({ ...custom, reason: sentence, refusedBy: by }),
    says: { en: 'The supplier\'s factor was refused: {reason}', 'zh-CN': '供应商自有因子被拒绝：{reason}' },
  },
});
export type FactorsEvent = EventsOf<typeof factorsEvents>;
