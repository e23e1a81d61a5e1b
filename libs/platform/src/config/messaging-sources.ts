import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { apiKeyPartsOf } from '../auth/strategies';
import { StartError } from './configuration-fault';

/** A system that sends messages: the `source` of its CloudEvents, and the API key with whose rights they are carried out. */
export interface MessagingSource {
  readonly source: string;
  readonly key: { readonly keyId: string; readonly secret: string };
  /** Kinds that it may send; undefined: all that its key may. */
  readonly kinds: readonly string[] | undefined;
}

const file = z.strictObject({
  sources: z.array(z.strictObject({ source: z.string().min(1).max(300), apiKey: z.string(), kinds: z.array(z.string().min(1)).min(1).optional() })),
});

/** Read once at start; whether a key is still good is asked with every message. @throws StartError, which repeats no key */
export function readMessagingSources(path: string, production: boolean): readonly MessagingSource[] {
  const fail = (sentence: string, cause?: unknown): never => {
    throw new StartError(`The sources of messages in ${path} cannot be used: ${sentence} (GREENGATE_MESSAGING_SOURCES)`, { cause });
  };
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
    if (production && (statSync(path).mode & 0o077) !== 0) fail('others can read the file; set its mode to 0600');
  } catch (error) {
    if (error instanceof StartError) throw error;
    fail('the file cannot be read', error);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    fail('it is no JSON');
  }
  const read = file.safeParse(json);
  if (!read.success) return fail(`write {"sources": [{"source": "urn:erp", "apiKey": "gg_…", "kinds": ["spend"]}]}; ${read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')}`);
  const seen = new Set<string>();
  return read.data.sources.map(({ source, apiKey, kinds }, index) => {
    const key = apiKeyPartsOf(apiKey);
    if (key === undefined) return fail(`the apiKey of source ${index + 1} is no API key of Greengate`);
    if (seen.has(source)) return fail(`"${source}" stands there twice`);
    seen.add(source);
    return { source, key, kinds };
  });
}
