import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Can a program be kept on one processor here (Linux, util-linux)? */
export const canPin = (): boolean => process.platform === 'linux' && spawnSync('taskset', ['-c', '0', process.execPath, '--version'], { stdio: 'ignore' }).status === 0;

/** A Node program and its parameters, kept on one processor where that can be had. */
export const pinned = (processor: number, parameters: readonly string[]): readonly [string, readonly string[]] =>
  canPin() && processor < cpus().length ? ['taskset', ['-c', String(processor), process.execPath, ...parameters]] : [process.execPath, parameters];
