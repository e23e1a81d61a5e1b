import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { endEnrolment, enrolAgain, grantWaiver, liftSanction, recordSanction } from '../../../api/gate';
import { useSession } from '../../../api/session';
import type { SupplierPage } from '../../../api/supplier-page';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { Status } from '../../../kit/status';
import { useText } from '../../../text/use-text';
import { ClassifyForm } from './classify-form';
import { PastForm } from './past-form';

const leastReason = 3;
const acts = { waive: 'primary', sanction: 'danger', lift: 'primary', leave: 'danger', enrol: 'primary' } as const;
type Act = keyof typeof acts;

interface ActFormProps {
  readonly act: Act;
  readonly page: SupplierPage;
  readonly onActed: () => void;
  readonly onClose: () => void;
}

/** What is recorded, what follows from it, and why. The gate is evaluated again by itself. */
function ActForm({ act, page, onActed, onClose }: ActFormProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const path = { programmeId: page.programmeId, supplierId: page.supplierId };
  const send = useMutation({
    mutationFn: async (): Promise<unknown> => {
      switch (act) {
        case 'waive':
          return grantWaiver(path, until, reason.trim());
        case 'sanction':
          return recordSanction(path, reason.trim());
        case 'lift':
          return liftSanction(path, reason.trim());
        case 'leave':
          return endEnrolment(path, reason.trim());
        case 'enrol':
          return enrolAgain(path);
      }
    },
    onSuccess: async () => {
      announce(t(`procurement.gate.${act}.done`));
      onActed();
      onClose();
      await client.invalidateQueries({ queryKey: ['supplier-page'] });
      // What the supplier shares no more is not asked for again by what is about to leave the page.
      await client.invalidateQueries({ refetchType: act === 'leave' ? 'none' : 'active' });
    },
  });
  const short = act !== 'enrol' && reason.trim().length < leastReason;
  const dayless = act === 'waive' && until === '';
  return (
    <DialogForm action={t(`procurement.gate.${act}`)} look={acts[act]} error={send.error} busy={send.isPending} ready={!short && !dayless} onSend={() => send.mutate()} onClose={onClose}>
      {(tried) => (
        <>
          <p>{t(`procurement.gate.${act}.help`, { name: page.name })}</p>
          {act === 'waive' ? <TextField type="date" label={t('procurement.gate.until')} value={until} onChange={setUntil} fault={tried && dayless ? t('procurement.gate.until.missing') : undefined} /> : null}
          {act === 'enrol' ? null : <TextField lines label={t(act === 'waive' ? 'procurement.gate.waive.reason' : 'procurement.gate.reason')} value={reason} onChange={setReason} fault={tried && short ? t('procurement.gate.reason.missing') : undefined} />}
        </>
      )}
    </DialogForm>
  );
}

/** What a person may do about the gate's decision. The decision itself is nobody's to type in: it follows from rules and facts, of which these are some. */
export function GateActs({ page, onActed }: { readonly page: SupplierPage; /** Something that the gate reads was recorded. */ readonly onActed: () => void }): ReactNode {
  const { t } = useText();
  const { roles } = useSession();
  const [open, setOpen] = useState<Act | 'classify' | 'past' | null>(null);
  const close = (): void => setOpen(null);
  const owns = roles.includes('programme-owner');
  const decides = owns || roles.includes('procurement-manager');
  const sanction = page.sanctioned ? 'lift' : 'sanction';
  // Whoever took its record over comes back by accepting an invitation.
  const mayReturn = page.enrolment.basis === 'buyer-held';
  const dialog = (
    <Dialog title={open === null ? '' : t(`procurement.gate.${open}`)} open={open !== null} onClose={close}>
      {open === 'classify' ? <ClassifyForm page={page} onActed={onActed} onClose={close} /> : null}
      {open === 'past' ? <PastForm page={page} onActed={onActed} onClose={close} /> : null}
      {open === null || open === 'classify' || open === 'past' ? null : <ActForm act={open} page={page} onActed={onActed} onClose={close} />}
    </Dialog>
  );
  if (page.enrolment.status === 'ended') {
    return (
      <div className="row">
        <Status tone="warn">{t('procurement.gate.left')}</Status>
        <Button small refused={!decides ? t('procurement.gate.deciders') : mayReturn ? undefined : t('procurement.gate.enrol.invite')} onPress={() => setOpen('enrol')}>
          {t('procurement.gate.enrol')}
        </Button>
        {dialog}
      </div>
    );
  }
  return (
    <div className="row">
      <Button small refused={owns ? undefined : t('procurement.gate.waive.owners')} onPress={() => setOpen('waive')}>
        {t('procurement.gate.waive')}
      </Button>
      <Button small refused={decides ? undefined : t('procurement.gate.deciders')} onPress={() => setOpen(sanction)}>
        {t(`procurement.gate.${sanction}`)}
      </Button>
      <Button small onPress={() => setOpen('classify')}>
        {t('procurement.gate.classify')}
      </Button>
      <Button small refused={decides ? undefined : t('procurement.gate.deciders')} onPress={() => setOpen('past')}>
        {t('procurement.gate.past')}
      </Button>
      <Button small look="danger" refused={decides ? undefined : t('procurement.gate.deciders')} onPress={() => setOpen('leave')}>
        {t('procurement.gate.leave')}
      </Button>
      {dialog}
    </div>
  );
}
