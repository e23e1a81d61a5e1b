import { z } from 'zod';

/** Grades of a finding (domain notes, section 6): critical is zero tolerance; an observation is no nonconformity. */
export const findingGrade = z.enum(['critical', 'major', 'minor', 'observation']);
export type FindingGrade = z.infer<typeof findingGrade>;

/** A file as the log knows it: by what it contains. The file itself is kept elsewhere. */
export const evidence = z.strictObject({
  /** SHA-256 of the bytes, lower-case hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, { message: 'audits.digest-malformed' }),
  name: z.string().trim().min(1).max(255),
  mediaType: z.string().regex(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/, { message: 'field.invalid' }),
});
export type Evidence = z.infer<typeof evidence>;
