const holders = new Set(['programme-owner', 'procurement-manager', 'administrator']);

/** Whose button it is; the server decides. */
export const mayRegister = (roles: readonly string[]): boolean => roles.some((role) => holders.has(role));
