import type { ReactNode } from 'react';
import type { WhatIfSummary } from '../../../api/what-ifs';
import { Status, type Tone } from '../../../kit/status';
import { useText } from '../../../text/use-text';

const tones: Readonly<Record<WhatIfSummary['state'], Tone>> = { running: 'info', done: 'ok', cancelled: 'warn', interrupted: 'warn', failed: 'error' };

/** How a trial of rules stands: colour, sign and word. */
export function WhatIfState({ state }: { readonly state: WhatIfSummary['state'] }): ReactNode {
  const { t } = useText();
  return <Status tone={tones[state]}>{t(`procurement.what-if-state.${state}`)}</Status>;
}
