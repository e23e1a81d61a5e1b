/**
 * Invented audits, findings and remediations. Each makes a rule of the gate appear that figures alone do not: suppliers are named by their place
 * in suppliers.csv (the first is 0). The demonstration begins on 2025-10-01.
 */
const columns = ['supplier', 'audit_kind', 'audited_on', 'criteria', 'refused', 'grade', 'statement', 'falsification', 'corrective_action_due_on', 'closure_due_on'];
const inventory = 'ISO 14064-1 inventory of 2024 温室气体清单';
const energy = 'ISO 50001 energy management 能源管理体系';
const onSite = { audit_kind: 'on-site', criteria: inventory };

const audits = [
  { at: 156, ...onSite, audited_on: '2025-09-10', grade: 'critical', falsification: 'yes', statement: 'Invented: meter readings of three months were made up afterwards 演示虚构：三个月的电表读数系事后编造' }, // G1
  { at: 133, ...onSite, audited_on: '2025-09-15', grade: 'critical', statement: 'Invented: the boiler house is missing from the inventory 演示虚构：清单遗漏锅炉房', corrective_action_due_on: '2025-09-22', closure_due_on: '2025-10-15' }, // G3
  { at: 83, ...onSite, audited_on: '2025-08-20', refused: 'Invented: no access to the site was given 演示虚构：未允许进入厂区' }, // G3
  { at: 109, audit_kind: 'desk', criteria: energy, audited_on: '2025-03-10', grade: 'minor', statement: 'Invented: the energy review is older than a year 演示虚构：能源评审超过一年', corrective_action_due_on: '2025-04-09', closure_due_on: '2025-09-06' }, // G7
  { at: 31, ...onSite, audited_on: '2025-05-20', grade: 'major', statement: 'Invented: two gas meters have no calibration record 演示虚构：两台燃气表无校准记录', corrective_action_due_on: '2025-06-03', closure_due_on: '2025-08-18' }, // G9
  { at: 101, ...onSite, audited_on: '2025-03-12', grade: 'major', statement: 'Invented: refrigerant losses are not counted 演示虚构：未计入制冷剂泄漏', corrective_action_due_on: '2025-03-26', closure_due_on: '2025-06-10' }, // overdue by more than 90 days: no better than C
  { at: 110, audit_kind: 'desk', criteria: inventory, audited_on: '2025-06-05', grade: 'observation', statement: 'Invented: emission factors could be cited by version 演示虚构：建议注明排放因子版本' },
  { at: 81, audit_kind: 'desk', criteria: inventory, audited_on: '2025-06-11' },
];

export const findingsFile = (supplierOf) => [audits.map(({ at, ...audit }) => ({ supplier: supplierOf(at), ...audit })), columns];

/** Two missed deadlines within 24 months: G2, replaced where there is an alternative, suspended and escalated where there is none. */
const missed = [
  { at: 139, dueOn: '2024-11-30' }, { at: 139, dueOn: '2025-06-30' },
  { at: 70, dueOn: '2024-12-31' }, { at: 70, dueOn: '2025-07-31' },
];
export const pastRemediations = (supplierOf) => missed.map(({ at, dueOn }) => ({ supplier: supplierOf(at), outcome: 'missed', dueOn, note: 'Invented for the demonstration 演示虚构' }));

/** Suppliers of a category that the buyer counts as a hot spot although its sector is none; they have no target: G6. */
export const hotSpots = new Set([72, 94]);

/** The supplier that takes its record over. */
export const handOver = (supplierOf) => ({ supplier: supplierOf(109) });
