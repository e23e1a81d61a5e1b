import type { Say } from '../../../text/use-text';
import type { MessageId } from '../../../text/message-id';

const accounts = new Set(['scope1', 'scope2-location', 'scope2-market']);
const kinds = new Set(['stationary-combustion', 'mobile-combustion', 'mobile-distance', 'process', 'refrigerant', 'electricity', 'purchased-energy', 'biogenic', 'scope3']);

/** Where an emission counts, in words. */
export const accountName = (account: string, t: Say): string =>
  accounts.has(account) ? t(`procurement.account.${account}` as MessageId) : account.startsWith('scope3.') ? t('procurement.account.scope3', { category: account.slice('scope3.'.length) }) : account;

/** What kind of activity a line is about, in words. */
export const lineKindName = (kind: string, t: Say): string => (kinds.has(kind) ? t(`procurement.line-kind.${kind}` as MessageId) : kind);
