import { addFactorSetPart, draftFactorSet, inParts, publishFactorSet, rowsPerPart } from '@greengate/factors/contracts';
import { shippedFactorSet, type ShippedSetId } from '@greengate/factors/testing';
import type { Person } from './http-world';

/** Factor sets as they ship, drafted in parts by one and published by another of the same organisation. */
export async function publishShippedFactorSets(drafter: Person, approver: Person, ...ids: readonly ShippedSetId[]): Promise<void> {
  const { organisationId } = drafter;
  for (const setId of ids) {
    const { header, digest, parts } = inParts(shippedFactorSet(setId), rowsPerPart);
    await drafter.does(draftFactorSet, { organisationId, header, digest, audience: 'everyone', parts: parts.length });
    for (const [at, rows] of parts.entries()) await drafter.does(addFactorSetPart, { organisationId, setId, part: at + 1, rows });
    await approver.does(publishFactorSet, { organisationId, setId, digest });
  }
}
