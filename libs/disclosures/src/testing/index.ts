export { sampleInventory } from './sample-inventory';
