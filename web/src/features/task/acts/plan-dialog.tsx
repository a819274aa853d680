import { useState } from 'react';
import type { TaskView } from '#contracts/tasks';
import { addDays, plainDate } from '#domain/dates/plain-date';
import { PLAN_CHANGE_REASONS, type PlanChangeReason } from '#domain/tasks/task-done';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Select } from '../../../components/form/select.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { planChangeWords } from '../../../lib/code-words/tasks.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useLoadNewest } from '../use-task.ts';
import { useAct } from './use-act.ts';
import { actWords } from './words.ts';

interface PlanDialogProps {
  readonly task: TaskView;
  readonly act: 'hold' | 'move-due-date';
  readonly onClose: () => void;
}

/** Asks for a day ahead and the reason: both changes of the plan take the same two. */
export function PlanDialog({ task, act, onClose }: PlanDialogProps) {
  const t = useWords(actWords);
  const reasonWord = useWords(planChangeWords);
  const isHold = act === 'hold';
  const [on, setOn] = useState<string>();
  const [reason, setReason] = useState<PlanChangeReason>();
  const loadNewest = useLoadNewest();
  const changing = useAct<object>(task, {
    path: isHold ? 'holdTask' : 'moveDueDate',
    news: t(isHold ? 'held' : 'moved'),
    onDone: onClose,
  });
  const name = isHold ? 'untilOn' : 'dueOn';
  return (
    <Dialog title={t(isHold ? 'holdTitle' : 'moveTitle')} isOpen onClose={onClose}>
      <p className="text-soft">{t(isHold ? 'holdAbout' : 'moveAbout')}</p>
      <ProblemForm
        onSubmit={() => changing.run({ [name]: on, reason })}
        problem={changing.problem}
        onReload={() => void loadNewest()}
      >
        <BuddhistDateField
          name={name}
          label={t(isHold ? 'until' : 'newDue')}
          value={on}
          onChange={setOn}
          earliest={addDays(plainDate(todayInBangkok()), 1)}
          isRequired
        />
        <Select
          name="reason"
          label={t('reason')}
          choices={PLAN_CHANGE_REASONS.map((value) => ({ value, label: reasonWord(value) }))}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" isRunning={changing.isRunning}>
            {t('save')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
