import type { ReactNode } from 'react';
import { useText } from '../../text/use-text';

/** A head that is a word, or one of a column of numbers. */
export type Head = string | { readonly numbers: string };

/** The heads of an administrator's table; `acts`: a last column of buttons, named for those who do not see it. */
export function Heads({ heads, acts = true }: { readonly heads: readonly Head[]; readonly acts?: boolean }): ReactNode {
  const { t } = useText();
  return (
    <thead>
      <tr>
        {heads.map((head) => {
          const [text, look] = typeof head === 'string' ? [head, undefined] : [head.numbers, 'num'];
          return (
            <th key={text} scope="col" className={look}>
              {text}
            </th>
          );
        })}
        {acts ? (
          <th scope="col">
            <span className="visually-hidden">{t('admin.users.actions')}</span>
          </th>
        ) : null}
      </tr>
    </thead>
  );
}
