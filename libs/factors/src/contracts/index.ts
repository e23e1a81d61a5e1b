export * from './factor-set.contract';
export * from './factor.contract';
export * from './found-factor.contract';
export * from './ladder.contract';
export * from './place.contract';
