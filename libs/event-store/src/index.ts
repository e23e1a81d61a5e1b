export * from './decider-runner.port';
export * from './event-store.port';
