export * from './context/context';
export * from './context/decide-command';
export * from './gateway/authorise.port';
export * from './http/authentication.port';
