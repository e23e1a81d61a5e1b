export { disclosureFormulas } from '@greengate/disclosures/contracts';
