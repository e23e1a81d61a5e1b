export * from './context/context';
export * from './context/decide-command';
