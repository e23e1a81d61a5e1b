/** Invented audits, findings and past remediations: each makes one rule of the gate appear. Suppliers by their place among the generated ones. */
const columns = ['supplier', 'audit_kind', 'audited_on', 'criteria', 'refused', 'grade', 'statement', 'falsification', 'corrective_action_due_on', 'closure_due_on'];
const inventory = 'ISO 14064-1 inventory of 2024 温室气体清单核查';

export const events = (supplierOf) => ({ 'findings.csv': [[], columns] });

export const pastRemediations = (supplierOf) => [];

export const handOver = (supplierOf) => ({ supplier: supplierOf(2) });
