import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { bodiesQuery, endEngagement, type Body, type Engagement } from '../../../api/bodies';
import { useProgramme, type Programme } from '../../../api/programmes';
import { useSession } from '../../../api/session';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Scroll } from '../../../kit/scroll';
import { Empty } from '../../../kit/states';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { EngageForm } from './engage-form';
import { RegisterForm } from './register-form';

const nameOf = (bodies: readonly Body[], { organisationId }: Engagement): string => bodies.find((body) => body.organisationId === organisationId)?.name ?? organisationId;

function EndForm({ programme, engagement, name, onClose }: { readonly programme: Programme; readonly engagement: Engagement; readonly name: string; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const send = useMutation({
    mutationFn: () => endEngagement(programme.programmeId, engagement),
    onSuccess: async () => {
      announce(t('procurement.bodies.ended'));
      onClose();
      await client.invalidateQueries({ predicate: ({ queryKey }) => ['programmes', 'accreditations'].includes(String(queryKey[0])) });
    },
  });
  return (
    <DialogForm action={t('procurement.bodies.end')} look="danger" error={send.error} busy={send.isPending} ready onSend={() => send.mutate()} onClose={onClose}>
      {() => <p>{t('procurement.bodies.end.text', { name })}</p>}
    </DialogForm>
  );
}

function Engaged({ programme, bodies, onEnd }: { readonly programme: Programme; readonly bodies: readonly Body[]; readonly onEnd: (engagement: Engagement) => void }): ReactNode {
  const { t, language } = useText();
  if (programme.engagements.length === 0) {
    return (
      <Empty title={t('procurement.bodies.none')}>
        <p>{t('procurement.bodies.none.text')}</p>
      </Empty>
    );
  }
  return (
    <Scroll label={t('procurement.bodies.title')} folds>
      <table className="table">
        <caption className="visually-hidden">{t('procurement.bodies.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procurement.bodies.organisation')}</th>
            <th scope="col">{t('procurement.bodies.as')}</th>
            <th scope="col">{t('procurement.bodies.until')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('procurement.bodies.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {programme.engagements.map((engagement) => {
            const name = nameOf(bodies, engagement);
            return (
              <tr key={`${engagement.organisationId} ${engagement.as}`}>
                <th scope="row" className="wrap">
                  {name}
                </th>
                <td>{t(`shell.role.${engagement.as}`)}</td>
                <td>{engagement.until === null ? t('procurement.bodies.open-ended') : dayText(engagement.until, language)}</td>
                <td>
                  <Button small look="danger" label={t('procurement.bodies.end-of', { name })} onPress={() => onEnd(engagement)}>
                    {t('procurement.bodies.end')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Who audits and verifies for us? Engaged for a programme, an organisation sees what its role may; ended, it sees nothing more. */
export function Bodies(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const { roles } = useSession();
  const query = useQuery(bodiesQuery);
  const [open, setOpen] = useState<'engage' | 'register' | Engagement | null>(null);
  const close = (): void => setOpen(null);
  if (programme === undefined || !roles.includes('programme-owner')) {
    return (
      <Page title={t('procurement.bodies.title')}>
        <Empty title={t(programme === undefined ? 'procurement.home.no-programme' : 'procurement.bodies.owners')} />
      </Page>
    );
  }
  const free = (query.data ?? []).filter(({ organisationId }) => !programme.engagements.some((one) => one.organisationId === organisationId));
  return (
    <Page
      title={t('procurement.bodies.title')}
      lead={t('procurement.bodies.lead')}
      actions={
        <>
          <Button look="primary" refused={query.data === undefined ? t('kit.loading') : undefined} onPress={() => setOpen('engage')}>
            {t('procurement.bodies.engage')}
          </Button>
          <Button onPress={() => setOpen('register')}>{t('procurement.bodies.register')}</Button>
        </>
      }
    >
      <Loaded query={query}>{(bodies) => <Engaged programme={programme} bodies={bodies} onEnd={setOpen} />}</Loaded>
      <Dialog title={t('procurement.bodies.engage')} open={open === 'engage'} onClose={close}>
        <EngageForm programmeId={programme.programmeId} free={free} done={t('procurement.bodies.engaged')} onClose={close} />
      </Dialog>
      <Dialog title={t('procurement.bodies.register')} open={open === 'register'} onClose={close}>
        <RegisterForm onClose={close} />
      </Dialog>
      <Dialog title={t('procurement.bodies.end')} open={typeof open === 'object' && open !== null} onClose={close}>
        {typeof open === 'object' && open !== null ? <EndForm programme={programme} engagement={open} name={nameOf(query.data ?? [], open)} onClose={close} /> : null}
      </Dialog>
    </Page>
  );
}
