import { reject, unwrap } from '@greengate/kernel';
import { handleQuery, type QueryBinding } from '@greengate/platform';
import { getTargetPath, listTargets } from '../contracts/commitments.query';
import type { TargetRegisterEntry } from '../contracts/target-register.contract';
import { linearPath } from '../domain/linear-path.rules';

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
  handleQuery(getTargetPath, async ({ supplierId, targetId }, _context, services) => {
    const found = await services.views.get<TargetRegisterEntry>(register, targetId);
    if (found?.view.supplierId !== supplierId) return unwrap(reject('commitments.not-found', { targetId }));
    return { targetId, status: found.view.status, path: [...linearPath(found.view.target)] };
  }),
];
