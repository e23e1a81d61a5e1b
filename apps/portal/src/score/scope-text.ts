import type { Say } from '../text/use-text';

const known = ['disclosures', 'targets', 'corrective-actions', 'sites', 'contacts'] as const;
const isKnown = (scope: string): scope is (typeof known)[number] => (known as readonly string[]).includes(scope);

/** A kind of data that a consent opens, in words; one that is not known is shown as it is. */
export const scopeText = (scope: string, t: Say): string => (isKnown(scope) ? t(`kit.scope.${scope}`) : scope);
