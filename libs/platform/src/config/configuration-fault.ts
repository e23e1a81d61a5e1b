/** One setting that cannot be used: which, what it holds, what to do. Secrets are never repeated in `value`. */
export interface SettingFault {
  readonly key: string;
  readonly value: string | undefined;
  readonly remedy: string;
}

const line = ({ key, value, remedy }: SettingFault): string => `  ${key}${value === undefined ? ' (not set)' : `=${value}`}: ${remedy}`;

/** Greengate cannot start with these settings. The message names them all. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly SettingFault[]) {
    super([`Greengate cannot start: ${faults.length === 1 ? 'one setting is' : `${faults.length} settings are`} wrong.`, ...faults.map(line)].join('\n'));
    this.name = 'ConfigurationError';
  }
}

/** Greengate cannot start for a reason outside its settings (a port in use, a folder, a damaged store): one sentence. */
export class StartError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StartError';
  }
}
