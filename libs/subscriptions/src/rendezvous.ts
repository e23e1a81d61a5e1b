import { createHash } from 'node:crypto';

const weightOf = (name: string, member: string): string => createHash('sha256').update(`${name}\n${member}`).digest('hex');

/**
 * Who of several should run something (highest random weight): everybody who knows the same members answers the same, each gets about an equal
 * share, and when one leaves only what was its own moves.
 */
export const preferredOf = (name: string, members: readonly string[]): string | undefined =>
  members.reduce<readonly [string, string] | undefined>((best, member) => {
    const weight = weightOf(name, member);
    return best === undefined || weight > best[1] ? [member, weight] : best;
  }, undefined)?.[0];
