import { useState, type ReactNode } from 'react';
import { useFindingAct, type WholeFinding } from '../api/findings';
import { useAnnounce } from '../kit/announcer';
import { Dialog } from '../kit/dialog';
import { DialogForm } from '../kit/dialog-form';
import { TextField } from '../kit/field';
import { useText } from '../text/use-text';
import { isGrave, needsReason, type OfferedAct } from './act-words';

const nothing = { reason: '', rootCause: '', action: '', completeOn: '' };
const shortest = 3;
const said = (text: string): boolean => text.trim().length >= shortest;

/** Before it is done: what follows from it, and what has to be said with it. */
export function ActDialog({ finding, act, onClose }: { readonly finding: WholeFinding; readonly act: OfferedAct; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const announce = useAnnounce();
  const [form, setForm] = useState(nothing);
  const send = useFindingAct(finding, act, () => {
    announce(t(`findings.done.${act}`));
    onClose();
  });
  const reasoned = needsReason.has(act);
  const answered = act === 'submit-action';
  const complete = (!reasoned || said(form.reason)) && (!answered || (said(form.rootCause) && said(form.action) && form.completeOn !== ''));
  const missing = (tried: boolean, text: string): string | undefined => (tried && !said(text) ? t('findings.say-why') : undefined);
  return (
    <Dialog title={t(`findings.act.${act}`)} open onClose={onClose}>
      <DialogForm action={t(`findings.act.${act}`)} look={isGrave.has(act) ? 'danger' : 'primary'} error={send.error} busy={send.isPending} ready={complete} onSend={() => send.mutate(form)} onClose={onClose}>
        {(tried) => (
          <>
            <p>{finding.statement}</p>
            <p className={isGrave.has(act) ? 'note warn' : 'muted'}>{t(`findings.follows.${act}`)}</p>
            {reasoned ? <TextField lines label={t('findings.reason')} help={t('findings.reason.help')} fault={missing(tried, form.reason)} value={form.reason} onChange={(reason) => setForm({ ...form, reason })} /> : null}
            {answered ? (
              <>
                <TextField lines label={t('findings.cause')} fault={missing(tried, form.rootCause)} value={form.rootCause} onChange={(rootCause) => setForm({ ...form, rootCause })} />
                <TextField lines label={t('findings.action')} fault={missing(tried, form.action)} value={form.action} onChange={(action) => setForm({ ...form, action })} />
                <TextField type="date" label={t('findings.complete-on')} fault={tried && form.completeOn === '' ? t('findings.day-missing') : undefined} value={form.completeOn} onChange={(completeOn) => setForm({ ...form, completeOn })} />
              </>
            ) : null}
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
