import pino, { type DestinationStream } from 'pino';

/** Structured log lines (JSON). Ids only: no names, addresses, bodies or query strings ever go in. */
export type Logger = pino.Logger;

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** Paths that could carry secrets or personal data if someone logged a request by mistake. */
const secrets = ['req.headers.cookie', 'req.headers.authorization', 'headers.cookie', 'headers.authorization', '*.password', '*.token', '*.secret', '*.email', '*.phone'];

export function createLogger(options: { readonly level: LogLevel; readonly build: string; readonly destination?: DestinationStream }): Logger {
  const settings = {
    level: options.level,
    base: { build: options.build },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secrets, censor: '[redacted]' },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return options.destination === undefined ? pino(settings, pino.destination(2)) : pino(settings, options.destination);
}
