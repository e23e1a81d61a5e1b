export { smeDocument } from './sample-document';
export { sampleInventory } from './sample-inventory';
export { tableResolver } from './table-resolver';
