const deciders = new Set(['programme-owner', 'procurement-manager']);

/** Whose button it is; the server decides. */
export const mayDecideAwards = (roles: readonly string[]): boolean => roles.some((role) => deciders.has(role));
