import type { Entered } from '../../../api/drafts';
import type { Option } from '../../../kit/field';

/** The sites named so far; with one alone nobody is asked. */
export const siteOptions = ({ sites }: Entered): readonly Option[] =>
  Object.entries(sites?.sites ?? {}).flatMap(([value, site]) => (site !== null && 'name' in site ? [{ value, text: site.name }] : []));
