import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: 'primary' | 'danger' | 'plain' | 'ordinary';
  readonly small?: boolean;
  readonly type?: 'button' | 'submit';
  /** Under way: says so and takes no second press, but keeps its place and focus. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now. The button stays reachable, so that the reason is read. */
  readonly refused?: string | undefined;
  readonly label?: string;
}

export function Button({ children, onPress, look = 'ordinary', small = false, type = 'button', busy = false, refused, label }: ButtonProps): ReactNode {
  const inert = busy || refused !== undefined;
  return (
    <button
      type={type}
      className={`button ${look === 'ordinary' ? '' : look} ${small ? 'small' : ''}`.trim()}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      aria-label={label}
      title={refused}
      onClick={(event) => {
        if (inert) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
