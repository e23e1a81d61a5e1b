import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { usersQuery, type User } from '../../api/admin';
import { answer, api } from '../../api/client';
import { useSession } from '../../api/session';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { useText } from '../../text/use-text';
import { ChangeRoles, EraseUser, NewUser } from './user-forms';
import { UsersTable } from './users-table';

/** Who may what? */
export function Users(): ReactNode {
  const { t } = useText();
  const { organisation } = useSession();
  const { organisationId } = organisation;
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(usersQuery(organisationId));
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<User>();
  const [erasing, setErasing] = useState<User>();
  const refresh = (sentence: string) => (): void => {
    setAdding(false);
    setChanging(undefined);
    setErasing(undefined);
    announce(sentence);
    void client.invalidateQueries({ queryKey: ['users'] });
  };
  const toggle = useMutation({
    mutationFn: ({ userId, status }: User) =>
      status === 'enabled'
        ? answer(api.POST('/api/v1/organisations/{organisationId}/users/{userId}/disable', { params: { path: { organisationId, userId } } }))
        : answer(api.POST('/api/v1/organisations/{organisationId}/users/{userId}/enable', { params: { path: { organisationId, userId } } })),
    onSuccess: refresh(t('admin.users.changed')),
  });
  return (
    <Page
      title={t('admin.users.title')}
      lead={organisation.name}
      actions={
        <Button look="primary" onPress={() => setAdding(true)}>
          {t('admin.users.new')}
        </Button>
      }
    >
      {toggle.isError ? <ProblemNote error={toggle.error} /> : null}
      <Loaded query={query}>{(users) => <UsersTable users={users} busy={toggle.isPending} onRoles={setChanging} onToggle={(user) => toggle.mutate(user)} onErase={setErasing} />}</Loaded>
      <Dialog title={t('admin.users.new')} open={adding} onClose={() => setAdding(false)}>
        <NewUser organisationId={organisationId} onDone={refresh(t('admin.users.opened'))} />
      </Dialog>
      <Dialog title={t('admin.users.roles-of', { name: changing?.name ?? '' })} open={changing !== undefined} onClose={() => setChanging(undefined)}>
        {changing === undefined ? null : <ChangeRoles user={changing} onDone={refresh(t('admin.users.changed'))} />}
      </Dialog>
      <Dialog title={t('admin.users.erase-of', { name: erasing?.name ?? '' })} open={erasing !== undefined} onClose={() => setErasing(undefined)}>
        {erasing === undefined ? null : <EraseUser user={erasing} onDone={refresh(t('admin.users.erased-now'))} onClose={() => setErasing(undefined)} />}
      </Dialog>
    </Page>
  );
}
