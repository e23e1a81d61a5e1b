import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { withdrawDisclosure, type Disclosure } from '../../../api/restatement';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { ReasonForm } from '../plan/reason-form';

/** Taken back before anybody accepted it: the period is free again, the history stays. */
export function Withdraw({ disclosure }: { readonly disclosure: Disclosure }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const withdraw = useMutation({
    mutationFn: (reason: string) => withdrawDisclosure(disclosure, reason),
    onSuccess: async () => {
      setOpen(false);
      announce(t('supplier.withdraw.done'));
      await client.invalidateQueries();
    },
  });
  const period = { from: dayText(disclosure.periodFrom, language), to: dayText(disclosure.periodTo, language) };
  return (
    <>
      <div>
        <Button onPress={() => setOpen(true)}>{t('supplier.withdraw.open')}</Button>
      </div>
      <Dialog title={t('supplier.withdraw.title', period)} open={open} onClose={() => setOpen(false)}>
        <ReasonForm text={t('supplier.withdraw.text')} action={t('supplier.withdraw.send')} error={withdraw.error} busy={withdraw.isPending} onSend={(reason) => withdraw.mutate(reason)} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
