import type { ReactNode, Ref } from 'react';

/** What is wider than the page scrolls within itself, and by keyboard too. */
export function Scroll({ label, tall = false, box, children }: { readonly label: string; readonly tall?: boolean; readonly box?: Ref<HTMLDivElement>; readonly children: ReactNode }): ReactNode {
  return (
    <div className={`scroll ${tall ? 'tall' : ''}`} ref={box} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
