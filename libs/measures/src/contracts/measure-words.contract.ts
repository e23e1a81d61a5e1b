import { z } from 'zod';

/**
 * The six fields of action. Our proposal [P], after the classes of China's catalogues of promoted low-carbon technologies; the notes ask for six fields and print no list.
 * Use and storage of captured CO2 is a tag beside them (`carbonUse`), not a field.
 */
export const measureField = z.enum(['energy-efficiency', 'clean-energy', 'materials', 'process', 'circularity', 'logistics']);
export type MeasureField = z.infer<typeof measureField>;

/** Where on the way of an emission it acts: it does not arise, less of it arises, or it is caught. */
export const measureStage = z.enum(['source', 'process', 'end-of-pipe']);

/** Whether captured CO2 is used or stored. */
export const carbonUse = z.enum(['none', 'used', 'stored']);

/** Kinds of measures seen in public material (domain notes 5.2), and `other`. */
export const measureType = z.enum([
  'green-power', 'on-site-renewables', 'electrified-heat', 'waste-heat', 'motors-and-compressed-air', 'refrigerant-change', 'low-carbon-steel', 'low-carbon-aluminium', 'recycled-materials',
  'logistics-shift', 'process-change', 'energy-management', 'carbon-capture', 'other',
]);

/**
 * - `planned`: nobody has approved it; `approved`: may start; `started`; `completed`: its effect can be verified
 * - `abandoned`: given up, with a reason. Nothing leaves this state.
 */
export const measureStatus = z.enum(['planned', 'approved', 'started', 'completed', 'abandoned']);
export type MeasureStatus = z.infer<typeof measureStatus>;
