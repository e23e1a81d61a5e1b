import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { useText } from '../../text/use-text';

/** What belongs to the installation: administrators of other organisations are told whom to ask. */
export function KeepersOnly<Data>({ query, children }: { readonly query: UseQueryResult<Data>; readonly children: (data: Data) => ReactNode }): ReactNode {
  const { t } = useText();
  const refused = query.error instanceof Problem && (query.error.status === 404 || query.error.status === 403);
  if (!refused) {
    return (
      <Loaded query={query} lines={8}>
        {children}
      </Loaded>
    );
  }
  return (
    <Empty title={t('admin.keepers')}>
      <p>{t('admin.keepers.text')}</p>
    </Empty>
  );
}
