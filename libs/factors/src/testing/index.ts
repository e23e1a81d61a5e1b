export * from './sample-custom-factor';
export * from './shipped-factor-sets';
