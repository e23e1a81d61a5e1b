const owners = new Set(['programme-owner', 'administrator']);

/** Whose button it is; the server decides. */
export const mayRecordAccreditations = (roles: readonly string[]): boolean => roles.some((role) => owners.has(role));
