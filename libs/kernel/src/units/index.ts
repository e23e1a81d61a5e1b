export * from './convert';
export * from './unit';
export * from './unit-table';
