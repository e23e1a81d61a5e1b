import { useMutation } from '@tanstack/react-query';
import { useAuditsChanged } from '../../api/findings';
import { useAnnounce } from '../../kit/announcer';

/** Sends, says that it was done, and closes; what was refused is read again, since somebody else may have been faster. */
export function useAuditChange<Sent>(send: (sent: Sent) => Promise<unknown>, done: string, onClose: () => void) {
  const announce = useAnnounce();
  const changed = useAuditsChanged();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await changed();
      announce(done);
      onClose();
    },
    onError: () => void changed(),
  });
}
