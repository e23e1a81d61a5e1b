/** A version of rules or benchmarks in its view. */
export interface PublishedDocument<Document> {
  readonly programmeId: string;
  readonly documentId: string;
  readonly status: 'drafted' | 'published';
  /** Whether its day has come. */
  readonly inForce: boolean;
  readonly document: Document;
  readonly digest: string;
  readonly drafter: string;
  readonly approver: string | null;
  readonly effectiveFrom: string | null;
  /** Day of effect and place in the log: the greatest that is not beyond a day is the one in force on it. Empty for a draft. */
  readonly order: string;
}

/** Upper bound of `order` for what was in force on a day. */
export const orderUpTo = (day: string): string => `${day}#~`;
export const orderOf = (effectiveFrom: string, position: string): string => `${effectiveFrom}#${position}`;
export const documentKey = (programmeId: string, documentId: string): string => `${programmeId}.${documentId}`;
export const documentIndexes = [{ fields: ['programmeId'] }, { fields: ['status'] }, { fields: ['order'] }];
