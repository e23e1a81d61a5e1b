export * from './sample-facts';
export * from './shipped-documents';
