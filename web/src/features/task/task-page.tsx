import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { TaskView } from '#contracts/tasks';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { DueMark } from '../../components/status/due-mark.tsx';
import { taskKindWords } from '../../lib/code-words/task-kinds.ts';
import { taskCauseWords } from '../../lib/code-words/tasks.ts';
import { useWords } from '../../lib/i18n.ts';
import { AcceptedCard } from './accepted-card.tsx';
import { ActBar } from './acts/act-bar.tsx';
import { Loaded } from './form/loaded.tsx';
import type { Accepted } from './form/task-form-props.ts';
import { Comments } from './talk/comments.tsx';
import { History } from './talk/history.tsx';
import { TaskFacts } from './task-facts.tsx';
import { TaskWork } from './task-work.tsx';
import { useTask } from './use-task.ts';
import { taskWords } from './words.ts';

/** One task: what it is about, what may be done to it now, and its form. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/signed-in/tasks/$taskId' });
  return <Loaded query={useTask(taskId)}>{(task) => <OneTask key={taskId} task={task} />}</Loaded>;
}

function OneTask({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  const kind = useWords(taskKindWords);
  const cause = useWords(taskCauseWords);
  const [accepted, setAccepted] = useState<Accepted>();
  return (
    <>
      <PageHeading
        title={`${kind(task.kind)} · ${task.about}`}
        lead={
          task.status === 'open' && (
            <>
              <span className="mb-1 block">{t('because', { cause: cause(task.cause) })}</span>
              <DueMark dueOn={task.dueOn} />
            </>
          )
        }
        before={<BackToInbox />}
      />
      <div className="grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {accepted ? (
            <AcceptedCard task={task} accepted={accepted} />
          ) : (
            <TaskWork task={task} onAccepted={setAccepted} />
          )}
        </div>
        <aside className="min-w-0">
          {task.status === 'open' && !accepted && <ActBar task={task} />}
          <TaskFacts task={task} />
          <Comments task={task} />
          <History task={task} />
        </aside>
      </div>
    </>
  );
}

function BackToInbox() {
  const t = useWords(taskWords);
  return (
    <Link
      to="/inbox"
      className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-indigo-800 underline underline-offset-4"
    >
      <Icon name="back" className="size-5" />
      {t('backToInbox')}
    </Link>
  );
}
