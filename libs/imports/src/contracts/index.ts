export * from './import-status.contract';
export * from './imports.command';
export * from './imports.query';
export * from './undo.messages';
