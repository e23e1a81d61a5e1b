import { z } from 'zod';

/** A reason in words: a stable code, the values in it, and the sentence said in both languages when it was recorded. */
export const reason = z.strictObject({
  code: z.string().min(1),
  values: z.record(z.string(), z.string()),
  text: z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) }),
});
export type Reason = z.infer<typeof reason>;
