import type { WholeFinding } from '../api/findings';
import type { Tone } from '../kit/status';
import type { Say } from '../text/use-text';

export const gradeTones: Readonly<Record<WholeFinding['grade'], Tone>> = { critical: 'error', major: 'error', minor: 'warn', observation: 'info' };
export const stateTones: Readonly<Record<WholeFinding['state'], Tone>> = { open: 'warn', submitted: 'info', rejected: 'warn', accepted: 'info', ineffective: 'warn', verified: 'ok', closed: 'ok', withdrawn: 'plain' };
export const outcomeTones = { waiting: 'info', accepted: 'ok', rejected: 'error' } as const satisfies Record<string, Tone>;

/** Where a finding stands, in a word. An observation waits for nobody's answer. */
export const stateText = ({ grade, state }: Pick<WholeFinding, 'grade' | 'state'>, t: Say): string => t(grade === 'observation' && state === 'open' ? 'findings.state.noted' : `findings.state.${state}`);
