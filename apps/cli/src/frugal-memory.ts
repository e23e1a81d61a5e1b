import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 collect before its heap has grown by a fifth, instead of letting it grow as long as there is room: long imports then stay below 300 MB, for a few
 * per cent of time. Takes effect at once. For a process that does one thing; a server decides by its own flags.
 */
export const frugalMemory = (): void => setFlagsFromString('--heap-growing-percent=20');
