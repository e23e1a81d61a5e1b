import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TermsForm } from '../../../accreditation/terms-form';
import type { Terms } from '../../../accreditation/terms';
import { claimAccreditation } from '../../../api/verification';
import { useAnnounce } from '../../../kit/announcer';
import { useText } from '../../../text/use-text';

/** The verifier's own word about what it may do. The buyer confirms it from the certificate or the body's register. */
export function ClaimForm({ programmeId, onDone }: { readonly programmeId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const send = useMutation({
    mutationFn: (terms: Terms) => claimAccreditation(programmeId, terms),
    onSuccess: () => {
      announce(t('auditor.accreditation.claimed-now'));
      onDone();
      return client.invalidateQueries({ queryKey: ['accreditations'] });
    },
  });
  return <TermsForm action={t('auditor.accreditation.claim')} error={send.error} busy={send.isPending} onSend={(terms) => send.mutate(terms)} onClose={onDone} />;
}
