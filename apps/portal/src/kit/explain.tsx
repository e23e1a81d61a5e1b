import type { ReactNode } from 'react';
import { Button as Trigger, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../text/use-text';

/** A number that opens its explanation: formula, inputs, factor and version, rule, event. */
export function Explain({ shown, title, children }: { readonly shown: ReactNode; readonly title: string; readonly children: ReactNode }): ReactNode {
  const { t } = useText();
  return (
    <DialogTrigger>
      <Trigger className="explain">
        {shown}
        <span className="visually-hidden"> {t('kit.explain.open')}</span>
      </Trigger>
      <Popover className="popover" placement="bottom start">
        <Dialog aria-label={title}>
          <div className="stack">
            <strong>{title}</strong>
            {children}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
