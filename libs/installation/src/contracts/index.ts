export * from './installation.contract';
