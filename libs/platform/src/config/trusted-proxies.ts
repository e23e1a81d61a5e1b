import { isIP } from 'node:net';
import { z } from 'zod';

/** Ranges with a name of their own, as Express knows them: this machine, and private networks. */
const named = ['loopback', 'linklocal', 'uniquelocal'];

/** An address or a range. A range of everybody would let every client say who it is. */
function isAddress(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (rest.length > 0 || version === 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 4 && Number(bits) <= (version === 4 ? 32 : 128) && !/^(0\.0\.0\.0|::)$/.test(address));
}

const wellKnown = (address: string): boolean => named.includes(address) || isAddress(address);

/** Whom to believe `X-Forwarded-For` and `X-Forwarded-Proto`: the last of them that is not such a proxy is the client. */
export const trustedProxies = z
  .string()
  .transform((value): readonly string[] => value.split(',').map((one) => one.trim()))
  .refine((list) => list.every(wellKnown), `Write addresses or ranges of your proxies, joined by commas, e.g. 10.0.3.0/24; or ${named.join(', ')}.`);
