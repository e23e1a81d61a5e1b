import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { apiKeysQuery } from '../../api/admin';
import { answer, api } from '../../api/client';
import { useSession } from '../../api/session';
import { Button } from '../../kit/button';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { useText } from '../../text/use-text';

/** Machines that act for the organisation. A key is shown once, where it is issued: by the API or the command line. */
export function Keys(): ReactNode {
  const { t } = useText();
  const { organisation } = useSession();
  const { organisationId } = organisation;
  const client = useQueryClient();
  const query = useQuery(apiKeysQuery(organisationId));
  const revoke = useMutation({
    mutationFn: (keyId: string) => answer(api.POST('/api/v1/organisations/{organisationId}/api-keys/{keyId}/revoke', { params: { path: { organisationId, keyId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['api-keys'] }),
  });
  return (
    <Page title={t('admin.keys.title')} lead={t('admin.keys.lead')}>
      {revoke.isError ? <ProblemNote error={revoke.error} /> : null}
      <Loaded query={query}>
        {(keys) =>
          keys.length === 0 ? (
            <Empty title={t('admin.keys.none')}>
              <p>
                <a href="/api/docs">{t('admin.keys.none.step')}</a>
              </p>
            </Empty>
          ) : (
            <ul className="tasks card">
              {keys.map(({ keyId, name, status }) => (
                <li key={keyId}>
                  <span>{name}</span>
                  {status === 'issued' ? (
                    <Button small look="danger" busy={revoke.isPending} label={t('admin.keys.revoke-of', { name })} onPress={() => revoke.mutate(keyId)}>
                      {t('admin.keys.revoke')}
                    </Button>
                  ) : (
                    <span className="muted">{t('admin.keys.revoked')}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
