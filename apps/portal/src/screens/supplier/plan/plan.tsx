import type { ReactNode } from 'react';
import { Page } from '../../../kit/page';
import { useText } from '../../../text/use-text';
import { WithOwnSupplier } from '../own';
import { Measures } from './measures';
import { Targets } from './targets';

function Own({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('supplier.plan.title')} lead={t('supplier.plan.lead')}>
      <Targets supplierId={supplierId} />
      <Measures supplierId={supplierId} />
    </Page>
  );
}

/** Am I on my path, and what is done about it? */
export const PlanPage = (): ReactNode => <WithOwnSupplier>{({ supplierId }) => <Own supplierId={supplierId} />}</WithOwnSupplier>;
