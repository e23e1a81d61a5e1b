/** Id of the documents and the stream of a supplier in a programme. */
export const pairOf = (ids: { readonly programmeId: string; readonly supplierId: string }): string => `${ids.programmeId}.${ids.supplierId}`;
