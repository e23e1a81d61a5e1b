export * from './sample-gate-inputs';
