import type { ReactNode } from 'react';
import { Dialog as Box, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** False where the answer is needed before anything can go on. */
  readonly dismissable?: boolean;
  /** For tables with a column for each of several things. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, open, onClose, dismissable = true, wide = false, children }: DialogProps): ReactNode {
  return (
    <ModalOverlay className={wide ? 'veil wide' : 'veil'} isOpen={open} isDismissable={dismissable} isKeyboardDismissDisabled={!dismissable} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Modal>
        <Box className="dialog">
          <div className="stack">
            <Heading slot="title">{title}</Heading>
            {children}
          </div>
        </Box>
      </Modal>
    </ModalOverlay>
  );
}
