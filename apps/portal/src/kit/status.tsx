import type { ReactNode } from 'react';

export type Tone = 'ok' | 'warn' | 'error' | 'info' | 'plain';
const signs: Readonly<Record<Tone, string>> = { ok: '✓', warn: '▲', error: '✕', info: '●', plain: '○' };

/** Colour, sign and word. */
export function Status({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`status ${tone}`}>
      <span aria-hidden="true">{signs[tone]}</span>
      <span>{children}</span>
    </span>
  );
}
