import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.ts';
import type { ApiProblem } from '../../lib/problem.ts';
import { Button } from '../action/button.tsx';
import { Dialog } from '../action/dialog.tsx';
import { pieceWords } from '../words.ts';
import { ProblemForm } from './problem-form.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly about?: string;
  /** Other words than “cancel” and “save”, where these could be taken for what the form is about. */
  readonly buttons?: { readonly leave: string; readonly send: string };
  readonly writing: { readonly problem: ApiProblem | undefined; readonly isRunning: boolean };
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form in front of the page. */
export function FormDialog(props: FormDialogProps) {
  const t = useWords(pieceWords);
  const { title, about, buttons, writing, onSubmit, onClose, children } = props;
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {about && <p>{about}</p>}
      <ProblemForm problem={writing.problem} onSubmit={onSubmit}>
        {children}
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {buttons?.leave ?? t('cancel')}
          </Button>
          <Button type="submit" isRunning={writing.isRunning}>
            {buttons?.send ?? t('save')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
