import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { companyQuery } from '../../../api/company';
import { useAnnounce } from '../../../kit/announcer';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { useText } from '../../../text/use-text';
import { WithOwnSupplier } from '../own';
import { Contacts } from './contacts';
import { Details } from './details';
import { Sites } from './sites';

function Content({ supplierId }: { readonly supplierId: string }): ReactNode {
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(companyQuery(supplierId));
  const onChanged = (sentence: string): void => {
    announce(sentence);
    void client.invalidateQueries({ queryKey: ['company', supplierId] });
    void client.invalidateQueries({ queryKey: ['programmes'] });
  };
  return (
    <Loaded query={query} lines={10}>
      {(company) => (
        <>
          <Details company={company} onChanged={onChanged} />
          <Sites company={company} onChanged={onChanged} />
          <Contacts company={company} onChanged={onChanged} />
        </>
      )}
    </Loaded>
  );
}

/** Who are we, where do we work, and whom may buyers turn to? */
export function CompanyPage(): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('supplier.company.title')} lead={t('supplier.company.lead')}>
      <WithOwnSupplier>{({ supplierId }) => <Content supplierId={supplierId} />}</WithOwnSupplier>
    </Page>
  );
}
