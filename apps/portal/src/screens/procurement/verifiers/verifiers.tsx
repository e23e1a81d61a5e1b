import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { bodiesQuery } from '../../../api/bodies';
import { useProgramme } from '../../../api/programmes';
import { useSession } from '../../../api/session';
import { accreditationsQuery, type Accreditation, type Accreditations } from '../../../api/verification';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { useText } from '../../../text/use-text';
import { EngageForm } from '../bodies/engage-form';
import { DecideDialog, type Decision } from './decide-dialog';
import { mayRecordAccreditations } from './may-record';
import { RecordDialog } from './record-dialog';
import { VerifiersTable } from './verifiers-table';

interface ContentProps extends Accreditations {
  readonly programmeId: string;
  readonly mayDecide: boolean;
}

function Content({ programmeId, mayDecide, accreditations, verifiers }: ContentProps): ReactNode {
  const { t } = useText();
  const [deciding, setDeciding] = useState<{ readonly accreditation: Accreditation; readonly decision: Decision }>();
  const waiting = accreditations.filter(({ state }) => state === 'claimed').length;
  if (accreditations.length === 0 && !verifiers.some(({ engaged }) => engaged)) {
    return (
      <Empty title={t('procurement.verifiers.none')}>
        <p>{t('procurement.verifiers.none.text')}</p>
        {mayDecide ? null : <p>{t('procurement.verifiers.none.owner')}</p>}
      </Empty>
    );
  }
  return (
    <>
      {mayDecide && waiting > 0 ? <p className="note warn">{t('procurement.verifiers.waiting', { count: waiting })}</p> : null}
      {mayDecide ? null : <p className="muted">{t('procurement.verifiers.only-owner')}</p>}
      <VerifiersTable programmeId={programmeId} mayDecide={mayDecide} accreditations={accreditations} verifiers={verifiers} onDecide={(accreditation, decision) => setDeciding({ accreditation, decision })} />
      {deciding === undefined ? null : <DecideDialog programmeId={programmeId} {...deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

/** Whose statements may count? The verifiers with what they are accredited for; claims are checked here, and accreditations ended. */
export function Verifiers(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const { roles } = useSession();
  const programmeId = programme?.programmeId ?? '';
  const query = useQuery(accreditationsQuery(programmeId));
  const [open, setOpen] = useState<'record' | 'engage'>();
  const close = (): void => setOpen(undefined);
  const mayDecide = mayRecordAccreditations(roles);
  const bodies = useQuery({ ...bodiesQuery, enabled: mayDecide });
  const verifiers = query.data?.verifiers ?? [];
  const engaged = verifiers.filter((one) => one.engaged);
  return (
    <Page
      title={t('procurement.verifiers.title')}
      lead={t('procurement.verifiers.lead')}
      actions={
        mayDecide && query.data !== undefined ? (
          <>
            {engaged.length === 0 ? null : (
              <Button look="primary" onPress={() => setOpen('record')}>
                {t('procurement.verifiers.record')}
              </Button>
            )}
            <Button look={engaged.length === 0 ? 'primary' : 'ordinary'} onPress={() => setOpen('engage')}>
              {t('procurement.verifiers.engage')}
            </Button>
          </>
        ) : undefined
      }
    >
      <Loaded query={query}>{(data) => <Content programmeId={programmeId} mayDecide={mayDecide} {...data} />}</Loaded>
      {open === 'record' ? <RecordDialog programmeId={programmeId} verifiers={verifiers} onClose={close} /> : null}
      <Dialog title={t('procurement.verifiers.engage')} open={open === 'engage'} onClose={close}>
        <Loaded query={bodies} lines={2}>
          {(known) => <EngageForm programmeId={programmeId} free={known.filter(({ organisationId, kind }) => kind === 'verifier' && !engaged.some((one) => one.organisationId === organisationId))} done={t('procurement.verifiers.engaged')} onClose={close} />}
        </Loaded>
      </Dialog>
    </Page>
  );
}
