import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { FormKind } from '#contracts/task-forms';
import type { TaskView } from '#contracts/tasks';
import { buttonClass } from '../../components/action/button.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { outcomeText, outcomeWords } from '../../lib/code-words/outcomes.ts';
import { dateText, instantText, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import type { TaskFormProps } from './form/task-form-props.ts';
import { FORMS } from './forms/form-registry.ts';
import { taskWords } from './words.ts';

/** The work itself where it may be done now, otherwise why not. */
export function TaskWork({ task, onAccepted }: TaskFormProps) {
  const t = useWords(taskWords);
  const { kind } = task;
  if (task.status !== 'open') return <ClosedTask task={task} />;
  if (kind === 'put-on-agenda') return <AgendaWork />;
  if (!task.acts.includes('complete')) return <WhyNot task={task} />;
  return (
    <Section title={t('formTitle')}>
      <FormOf kind={kind} task={task} onAccepted={onAccepted} />
    </Section>
  );
}

function FormOf({ kind, ...props }: TaskFormProps & { kind: FormKind }) {
  const Form = FORMS[kind];
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <Form {...props} />
    </Suspense>
  );
}

function AgendaWork() {
  const t = useWords(taskWords);
  return (
    <Section title={t('agendaTitle')}>
      <p className="mb-4">{t('agendaAbout')}</p>
      <Link to="/meetings" className={buttonClass('primary')}>
        {t('toMeetings')}
      </Link>
    </Section>
  );
}

function WhyNot({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  const isOnHold = task.holdUntilOn !== null && task.holdUntilOn > todayInBangkok();
  return (
    <div className="mb-7">
      <Notice kind="care">
        {isOnHold && task.holdUntilOn !== null
          ? t('onHold', { date: dateText(task.holdUntilOn) })
          : task.holderName !== null && !task.isMine
            ? t('heldByOther', { name: task.holderName })
            : t('notYours')}
      </Notice>
    </div>
  );
}

function ClosedTask({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  const outcome = useWords(outcomeWords);
  if (task.status === 'withdrawn') {
    return (
      <div className="mb-7">
        <Notice title={t('withdrawnTitle')}>{t('withdrawnAbout')}</Notice>
      </div>
    );
  }
  return (
    <div className="mb-7">
      <Notice kind="good" title={t('doneTitle')}>
        {task.outcome && (
          <p className="font-semibold">{outcomeText(outcome, task.kind, task.outcome)}</p>
        )}
        {task.holderName && <p>{t('doneBy', { name: task.holderName })}</p>}
        {task.closedAt && <p className="text-soft">{instantText(task.closedAt)}</p>}
      </Notice>
    </div>
  );
}
