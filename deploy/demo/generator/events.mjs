/** Invented audits, findings and past remediations: each makes one rule of the gate appear. Suppliers by their place in the source. */
export const events = (supplierOf) => ({
  'findings.csv': [[], ['supplier']],
});
