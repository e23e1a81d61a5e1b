import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DraftInHand } from '../../../drafts/use-draft';
import type { Fault } from '../../../kit/error-summary';
import { nextPage, type GuidedPage } from './pages';
import { useRefusedFields } from './refused-fields';

/** Continue: what is missing is named; what is there is saved, and the next page opens. A save that cannot reach the server keeps nobody. */
export function usePage(page: GuidedPage, hand: DraftInHand): { faults: readonly Fault[]; round: number; busy: boolean; faultOf: (id: string) => string | undefined; go: (found?: readonly Fault[]) => void } {
  const navigate = useNavigate();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const refused = useRefusedFields(hand);
  // A refusal of what was saved on the way is said at the field; the summary takes the focus only from somebody who wanted to go on.
  const [stopped, setStopped] = useState(false);
  const shown = stopped ? [...faults, ...refused] : faults;
  return {
    faults: shown,
    round,
    busy,
    faultOf: (id) => [...faults, ...refused].find((fault) => fault.id === id)?.text,
    go: (found = []) => {
      setFaults(found);
      setRound(round + 1);
      if (found.length > 0) return;
      setBusy(true);
      void hand.flush().then((saved) => {
        setBusy(false);
        setStopped(!saved);
        if (!saved) setRound((before) => before + 1);
        const step = nextPage(page);
        if (step !== undefined && (saved || !navigator.onLine)) void navigate({ to: '/s/drafts/$draftId/$step', params: { draftId: hand.draft.draftId, step } });
      });
    },
  };
}
