/** Standards and sectors as people write them: case and spaces do not make another one. */
export const normalName = (name: string): string => name.trim().replace(/\s+/g, ' ').toUpperCase();

export const isNamed = (names: readonly string[], name: string): boolean => names.some((one) => normalName(one) === normalName(name));
