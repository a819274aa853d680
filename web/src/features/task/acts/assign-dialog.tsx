import { useState } from 'react';
import type { TaskView } from '#contracts/tasks';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useLoadNewest } from '../use-task.ts';
import { useAct } from './use-act.ts';
import { actWords } from './words.ts';

interface AssignDialogProps {
  readonly task: TaskView;
  readonly onClose: () => void;
}

/** Who could take it over, the shortest list first. */
export function AssignDialog({ task, onClose }: AssignDialogProps) {
  const t = useWords(actWords);
  const [userId, setUserId] = useState<string>();
  const loadNewest = useLoadNewest();
  const assigning = useAct<object>(task, {
    path: 'assignTask',
    news: t('assigned'),
    onDone: onClose,
  });
  const candidates = task.candidates.toSorted((a, b) => a.openTasks - b.openTasks);
  return (
    <Dialog title={t('assignTitle')} isOpen onClose={onClose}>
      <ProblemForm
        onSubmit={() => assigning.run({ userId })}
        problem={assigning.problem}
        onReload={() => void loadNewest()}
      >
        {candidates.length === 0 ? (
          <p>{t('noCandidates')}</p>
        ) : (
          <RadioCards
            name="userId"
            label={t('assignAbout')}
            choices={candidates.map((candidate) => ({
              value: candidate.userId,
              label: candidate.name,
              about: t('openTasks', { count: candidate.openTasks }),
            }))}
            value={userId}
            onChange={setUserId}
            isRequired
          />
        )}
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          {candidates.length > 0 && (
            <Button type="submit" isRunning={assigning.isRunning}>
              {t('save')}
            </Button>
          )}
        </div>
      </ProblemForm>
    </Dialog>
  );
}
