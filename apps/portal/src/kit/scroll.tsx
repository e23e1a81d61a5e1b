import { useLayoutEffect, useRef, type ReactNode, type Ref } from 'react';

/** Each cell is told the head of its column: on a phone it stands before the cell. */
function label(box: HTMLElement): void {
  for (const table of box.querySelectorAll('table')) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((head) => Array.from({ length: head.colSpan }, () => head.textContent.trim()));
    for (const row of table.tBodies[0]?.rows ?? []) {
      let column = 0;
      for (const cell of row.cells) {
        cell.dataset['label'] = cell.colSpan > 1 ? '' : (heads[column] ?? '');
        column += cell.colSpan;
      }
    }
  }
}

/** What is wider than the page scrolls within itself, and by keyboard too. `folds`: on a phone each row of the table is a card of its own, and nothing scrolls sideways. */
export function Scroll({ label: name, tall = false, folds = false, box, children }: { readonly label: string; readonly tall?: boolean; readonly folds?: boolean; readonly box?: Ref<HTMLDivElement>; readonly children: ReactNode }): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = own.current;
    if (!folds || element === null) return undefined;
    label(element);
    const watch = new MutationObserver(() => label(element));
    watch.observe(element, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [folds]);
  return (
    <div className={`scroll ${tall ? 'tall' : ''} ${folds ? 'folds' : ''}`} ref={box ?? own} tabIndex={0} role="region" aria-label={name}>
      {children}
    </div>
  );
}
