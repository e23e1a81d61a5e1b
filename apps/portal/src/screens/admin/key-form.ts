import type { Role } from '../../api/session';

/** The bounded contexts whose messages a key can be given; a test holds them against the server's own. */
export const keyContexts = ['suppliers', 'disclosures', 'commitments', 'measures', 'purchasing', 'imports', 'factors', 'evidence', 'audits', 'verifications', 'assessments', 'admissions', 'programmes', 'identity', 'installation'] as const;
export type KeyContext = (typeof keyContexts)[number];

/** Days that a key is good for; `none`: until it is revoked. */
export const lifetimes = ['30', '90', '365', 'none'] as const;
export type Lifetime = (typeof lifetimes)[number];

export interface KeyForm {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly contexts: readonly KeyContext[];
  /** Names of single messages, as they were typed. */
  readonly messages: string;
  readonly lifetime: Lifetime;
}
/** A quarter: long enough not to be renewed in haste, short enough that a key nobody knows of ends by itself. */
export const emptyKey: KeyForm = { name: '', roles: [], contexts: [], messages: '', lifetime: '90' };

/** With it a machine can ask who it is: how the key is tried. */
const whoAmI = 'identity.WhoAmI';
const messageForm = /^[a-z]+\.[A-Z][A-Za-z]*$/;

/** Single messages, parted by spaces, commas or lines, Chinese ones too. */
export const messagesOf = (typed: string): readonly string[] => typed.split(/[\s,，、;；]+/).filter((one) => one !== '');
/** The first that cannot be the name of a message. */
export const wrongMessage = (typed: string): string | undefined => messagesOf(typed).find((one) => !messageForm.test(one));

/** Each scope once. Who it is a key may always ask. */
export const scopesOf = ({ contexts, messages }: KeyForm): string[] => [...new Set([...contexts.map((context) => `${context}.*`), ...messagesOf(messages), ...(contexts.includes('identity') ? [] : [whoAmI])])];

/** The last day on which a key is good, in UTC, as the server counts it. @param today of the installation */
export function lastDayOf(lifetime: Lifetime, today: string): string | null {
  if (lifetime === 'none') return null;
  return new Date(Date.parse(`${today}T00:00:00Z`) + Number(lifetime) * 86_400_000).toISOString().slice(0, 10);
}
