export * from './shipped-factor-sets';
