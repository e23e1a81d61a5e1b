import type { Ladder, Rung } from '../contracts/ladder.contract';
import { ladder10 } from './ladder-1-0.data';

/** The supplier's own figure for this very year, where it is meant for the place: approved with its evidence, it goes before every published table [P]. */
const own: Rung = { id: 'own-year', at: 'own', year: 'covered', downgrade: 0, says: null };

/** The look-up ladder, version 1.1.0: 1.0.0, with a supplier's own approved factors before the published ones. Without such factors both answer alike. */
export const ladder11: Ladder = {
  ...ladder10,
  id: 'ladder-1.1',
  version: '1.1.0',
  title: { en: 'Look-up of factors, a supplier\'s own first', 'zh-CN': '因子查找阶梯（供应商自有因子优先）' },
  families: ladder10.families.map(({ activities, rungs }) => ({ activities, rungs: [own, ...rungs] })),
};
