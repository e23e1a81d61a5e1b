import type { LoggerService } from '@nestjs/common';
import type { Logger } from '../operations/logger';

const text = (message: unknown): string => (typeof message === 'string' ? message : message instanceof Error ? message.message : JSON.stringify(message));

/** Nest's own messages in the same log; its chatter at start is of interest to nobody but debuggers. */
export const nestLogger = (logger: Logger): LoggerService => ({
  log: (message: unknown) => logger.debug(text(message)),
  debug: (message: unknown) => logger.debug(text(message)),
  verbose: (message: unknown) => logger.trace(text(message)),
  warn: (message: unknown) => logger.warn(text(message)),
  error: (message: unknown) => logger.error(text(message)),
  fatal: (message: unknown) => logger.fatal(text(message)),
});
