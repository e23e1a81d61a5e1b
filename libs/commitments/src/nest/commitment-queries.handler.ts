import { dayOf, reject, unwrap } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { getGlidePath, listTargets } from '../contracts/commitments.query';
import type { TargetRegisterEntry } from '../contracts/target-register.contract';
import type { DisclosedYears } from '../domain/disclosed-year';
import { glidePathOf } from '../domain/glide-path.rules';
import { targetPolicy10, targetPolicyDigest } from '../domain/target-policy-1-0.data';

const register = 'target_register';

export const commitmentQueries: readonly QueryBinding[] = [
  handleQuery(listTargets, async ({ supplierId, status, limit, cursor }, _context, services) => {
    const { documents, next } = await services.views.find<TargetRegisterEntry>(register, {
      filter: { supplierId, ...(status === undefined ? {} : { status }) },
      sort: { field: 'targetYear', direction: 'ascending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    return { targets: documents.map(({ view }) => view), ...(next === undefined ? {} : { next }) };
  }),
  handleQuery(getGlidePath, async ({ supplierId, targetId, year }, _context, services) => {
    const [found, disclosed] = await Promise.all([services.views.get<TargetRegisterEntry>(register, targetId), services.views.get<DisclosedYears>('disclosed_years', supplierId)]);
    if (found?.view.supplierId !== supplierId) return unwrap(reject('commitments.not-found', { targetId }));
    return glidePathOf({ entry: found.view, years: disclosed?.view.years ?? [], year, today: dayOf(services.clock.now()), policy: targetPolicy10, policyDigest: targetPolicyDigest });
  }),
];
