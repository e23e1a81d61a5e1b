export interface MongoAddress {
  /** With everything in it; never for a message or a log. */
  readonly url: string;
  /** Scheme, hosts and database: what a person may see. */
  readonly shown: string;
  /** The database that the address names. */
  readonly database: string | undefined;
}

const form = /^(mongodb(?:\+srv)?):\/\/(?:([^@/?]*)@)?([^@/?\s]+)(?:\/([^/?\s]*))?(?:\?(.*))?$/;
const credentials = /^[^:]+(?::[^:]*)?$/;
const encoded = 'The user and the password must be percent-encoded (":" as %3A, "/" as %2F, "@" as %40).';
const databaseName = /^[A-Za-z0-9_-]{1,38}$/;

/** Settings that may stand in an address. The driver knows more; those are Greengate's own business, or nobody's. */
const known = [
  'replicaSet', 'directConnection', 'loadBalanced', 'tls', 'ssl', 'tlsCAFile', 'tlsCertificateKeyFile', 'tlsCertificateKeyFilePassword', 'tlsAllowInvalidHostnames', 'authSource', 'authMechanism', 'authMechanismProperties',
  'compressors', 'maxPoolSize', 'minPoolSize', 'maxIdleTimeMS', 'heartbeatFrequencyMS', 'localThresholdMS', 'appName', 'srvMaxHosts', 'srvServiceName',
];
/** Settings that Greengate makes itself. They may stand there as providers write them, when they say the same. */
const own: Readonly<Record<string, RegExp>> = { w: /^majority$/, journal: /^true$/, readconcernlevel: /^majority$/, readpreference: /^primary$/, retrywrites: /^(true|false)$/, retryreads: /^true$/ };

function settingFault(name: string, value: string): string | undefined {
  const fixed = own[name.toLowerCase()];
  if (fixed?.test(value) === true) return undefined;
  if (fixed !== undefined) return `Greengate sets ${name} itself (writes acknowledged and journalled by the majority, reads of what the majority has, from the primary): remove it.`;
  return known.some((each) => each.toLowerCase() === name.toLowerCase()) ? undefined : `There is no setting "${name}" for this engine; there are ${known.join(', ')}.`;
}

/** What is wrong with an address, in one sentence without its secrets; undefined when nothing is. */
export function mongoAddressFault(text: string): string | undefined {
  const parts = form.exec(text.trim());
  if (/^mongodb(\+srv)?:\/\/[^@?]*[/@][^?]*@/.test(text.trim())) return encoded;
  if (!parts) return 'Write mongodb://host:27017/database or mongodb+srv://host/database, with user:password@ before the host (percent-encoded) and ?key=value settings after it.';
  const [, scheme, user, hosts = '', database = '', settings = ''] = parts;
  if (user !== undefined && !credentials.test(user)) return encoded;
  if (database !== '' && !databaseName.test(database)) return 'The database after the host may hold letters, digits, "_" and "-", at most 38.';
  if (scheme === 'mongodb+srv' && /[:,]/.test(hosts)) return 'mongodb+srv:// takes one host name without a port.';
  if (!hosts.split(',').every((host) => /^(\[[0-9a-fA-F:.]+\]|[^:[\]]+)(:\d{1,5})?$/.test(host))) return 'Write the hosts as host:port, separated by commas.';
  for (const [name, value] of new URLSearchParams(settings)) {
    const fault = settingFault(name, value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** @throws RangeError when `mongoAddressFault` has something to say */
export function mongoAddressOf(text: string): MongoAddress {
  const fault = mongoAddressFault(text);
  const parts = form.exec(text.trim());
  if (fault !== undefined || !parts) throw new RangeError(fault);
  const [, scheme, , hosts, database] = parts;
  return { url: text.trim(), shown: `${scheme}://${hosts}${database ? `/${database}` : ''}`, database: database === '' ? undefined : database };
}
