import { useState } from 'react';
import type { TaskView } from '#contracts/tasks';
import type { TaskAct } from '#domain/tasks/task-acts';
import { Button } from '../../../components/action/button.tsx';
import { FormErrorSummary } from '../../../components/form/form-error-summary.tsx';
import { Section } from '../../../components/page/section.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useLoadNewest } from '../use-task.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { useAct } from './use-act.ts';
import { actWords } from './words.ts';

type Question = Extract<TaskAct, 'hold' | 'move-due-date' | 'assign'>;

const QUESTIONS: readonly Question[] = ['hold', 'move-due-date', 'assign'];

/** The buttons that the server allows now, and no others. */
export function ActBar({ task }: { task: TaskView }) {
  const t = useWords(actWords);
  const [asked, setAsked] = useState<Question>();
  const loadNewest = useLoadNewest();
  const claiming = useAct<object>(task, { path: 'claimTask', news: t('claimed') });
  const releasing = useAct<object>(task, { path: 'releaseTask', news: t('released') });
  const problem = claiming.problem ?? releasing.problem;
  const may = (act: TaskAct) => task.acts.includes(act);
  const questions = QUESTIONS.filter(may);
  const mayClaim = may('claim') && !task.isMine;
  const mayRelease = may('release') && task.isMine;
  if (!mayClaim && !mayRelease && questions.length === 0) return null;
  const close = () => setAsked(undefined);
  return (
    <Section title={t('acts')}>
      <div className="flex flex-col gap-2.5">
        {problem && <FormErrorSummary problem={problem} onReload={() => void loadNewest()} />}
        {mayClaim && (
          <Button
            look="secondary"
            icon="check"
            isWide
            isRunning={claiming.isRunning}
            onPress={() => claiming.run({})}
          >
            {t('claim')}
          </Button>
        )}
        {mayRelease && (
          <Button
            look="secondary"
            icon="back"
            isWide
            isRunning={releasing.isRunning}
            onPress={() => releasing.run({})}
          >
            {t('release')}
          </Button>
        )}
        {isOnHold(task) && may('hold') && <WakeButton task={task} />}
        {questions.map((act) => (
          <Button key={act} look="quiet" isWide onPress={() => setAsked(act)}>
            {t(act)}
          </Button>
        ))}
      </div>
      {(asked === 'hold' || asked === 'move-due-date') && (
        <PlanDialog task={task} act={asked} onClose={close} />
      )}
      {asked === 'assign' && <AssignDialog task={task} onClose={close} />}
    </Section>
  );
}

/** Ends a hold before its day. */
function WakeButton({ task }: { task: TaskView }) {
  const t = useWords(actWords);
  const waking = useAct<object>(task, { path: 'holdTask', news: t('woken') });
  const wake = () => waking.run({ untilOn: null, reason: 'other' });
  return (
    <>
      {waking.problem && <FormErrorSummary problem={waking.problem} />}
      <Button look="secondary" icon="clock" isWide isRunning={waking.isRunning} onPress={wake}>
        {t('wake')}
      </Button>
    </>
  );
}

function isOnHold({ holdUntilOn }: TaskView): boolean {
  return holdUntilOn !== null && holdUntilOn > todayInBangkok();
}
