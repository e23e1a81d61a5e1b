import { z } from 'zod';

/**
 * Personal data, sealed with AES-256-GCM under the key of one person or contact (`keyId`). The key is kept outside the log:
 * erasing it erases the data, while the event and its proof stay. All parts are base64url.
 */
export const sealed = z.strictObject({
  keyId: z.string().min(1),
  iv: z.string().min(1),
  tag: z.string().min(1),
  ciphertext: z.string().min(1),
});
export type Sealed = z.infer<typeof sealed>;
