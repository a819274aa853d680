import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the foot, main one last. */
  readonly actions?: ReactNode;
}

/** A question in front of the page: from below on a phone, in the middle on a desk. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  const t = useWords(pieceWords);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className="fixed inset-0 z-50 flex items-end justify-center bg-indigo-900/55 sm:items-center sm:p-6"
    >
      <Modal className="max-h-[90dvh] w-full overflow-y-auto overscroll-contain rounded-t-2xl bg-white shadow-raised sm:max-w-xl sm:rounded-2xl">
        <div className="weave h-2" />
        <AriaDialog className="flex flex-col gap-4 p-5 outline-none sm:p-7">
          <div className="flex items-start justify-between gap-3">
            <Heading slot="title" className="text-xl">
              {title}
            </Heading>
            <button type="button" aria-label={t('close')} className={CLOSE} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {children}
          {actions && (
            <div className="flex flex-col-reverse gap-3 pt-2 sm:flex-row sm:justify-end">
              {actions}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const CLOSE =
  '-mt-1.5 -mr-2 grid size-11 shrink-0 cursor-pointer place-items-center rounded-field text-soft hover:bg-straw';
