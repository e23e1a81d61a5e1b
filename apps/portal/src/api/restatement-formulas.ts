/** The effect of a restatement as the server forms it, and exact arithmetic: loaded only where two versions of figures stand beside each other. */
export { restatementEffect } from '@greengate/disclosures/contracts';
export { dec, text } from '@greengate/kernel';
