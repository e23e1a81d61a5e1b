import type { ReactNode } from 'react';
import type { Accreditation } from '../api/verification';
import { Status } from '../kit/status';
import { useText } from '../text/use-text';

const tones = { claimed: 'warn', refused: 'error', 'not-yet-valid': 'info', valid: 'ok', expired: 'warn', ended: 'plain' } as const;

/** How an accreditation stands today, as the server has it: the same words for the buyer and for the verifier. */
export function AccreditationState({ state }: Pick<Accreditation, 'state'>): ReactNode {
  const { t } = useText();
  return <Status tone={tones[state]}>{t(`kit.accreditation.state.${state}`)}</Status>;
}
