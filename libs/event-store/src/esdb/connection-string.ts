/** Settings that the client knows. Others it would only warn about, with the whole string and its password. */
const known = new Set([
  'tls', 'tlscafile', 'usercertfile', 'userkeyfile', 'connectionname', 'defaultdeadline', 'discoveryinterval', 'gossiptimeout', 'maxdiscoverattempts',
  'nodepreference', 'keepaliveinterval', 'keepalivetimeout',
]);
const form = /^(esdb(?:\+discover)?):\/\/(?:([^:@/]+):([^@/]*)@)?([^@/?\s]+)\/?(?:\?(.*))?$/;

export interface EsdbAddress {
  /** With everything in it; never for a message or a log. */
  readonly url: string;
  /** Scheme and hosts: what a person may see. */
  readonly shown: string;
  readonly secure: boolean;
}

/** What is wrong with a connection string, in one sentence without its secrets; undefined when nothing is. */
export function esdbAddressFault(text: string): string | undefined {
  const parts = form.exec(text.trim());
  if (!parts) return 'Write esdb://host:2113 or esdb+discover://host:2113, with user:password@ before the host (percent-encoded) and ?key=value settings after it.';
  const settings = new URLSearchParams(parts[5] ?? '');
  const flat = [...settings.keys()].map((key) => [key, key.toLowerCase().replace(/[_-]/g, '')] as const);
  const unknown = flat.find(([, key]) => !known.has(key));
  if (unknown) return `There is no setting "${unknown[0]}" for this engine; there are tls, tlsCAFile, userCertFile, userKeyFile, nodePreference, defaultDeadline, keepAliveInterval, keepAliveTimeout, discoveryInterval, gossipTimeout, maxDiscoverAttempts, connectionName.`;
  if (parts[2] !== undefined && settings.get('tls') === 'false') return 'A password is never sent without TLS: remove tls=false, or the user.';
  return undefined;
}

/** @throws RangeError when `esdbAddressFault` has something to say */
export function esdbAddressOf(text: string): EsdbAddress {
  const fault = esdbAddressFault(text);
  const parts = form.exec(text.trim());
  if (fault !== undefined || !parts) throw new RangeError(fault);
  return { url: text.trim(), shown: `${parts[1]}://${parts[4]}`, secure: new URLSearchParams(parts[5] ?? '').get('tls') !== 'false' };
}
