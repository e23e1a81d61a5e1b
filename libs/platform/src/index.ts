export * from './context/context';
export * from './context/decide-command';
export * from './gateway/authorise.port';
export * from './http/authentication.port';
export type { Account, Accounts } from './auth/accounts.port';
export { createAuthentication, defaultSignInLimits, type AuthenticationParts, type SignInLimits } from './auth/authentication';
export { authorise } from './auth/authorise';
export { apiKeyText } from './auth/strategies';
export { createVault, KeyErasedError, VaultDamagedError, type VaultOptions } from './auth/vault';
