import { linkOptions } from '@tanstack/react-router';
import type { TaskRow } from '#contracts/tasks';
import { LinkRow } from '../../components/action/link-row.tsx';
import { DueMark } from '../../components/status/due-mark.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { outcomeText, outcomeWords } from '../../lib/code-words/outcomes.ts';
import { taskKindWords } from '../../lib/code-words/task-kinds.ts';
import { taskCauseWords } from '../../lib/code-words/tasks.ts';
import { instantText, shortDateText, todayInBangkok } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { ClaimButton } from './claim-button.tsx';
import { inboxWords } from './words.ts';

interface TaskListRowProps {
  readonly task: TaskRow;
  /** Said only where a person looks after several centres. */
  readonly isCentreShown: boolean;
  readonly mayClaim: boolean;
}

export function TaskListRow({ task, isCentreShown, mayClaim }: TaskListRowProps) {
  const t = useWords(inboxWords);
  const kind = useWords(taskKindWords);
  const cause = useWords(taskCauseWords);
  const { language } = useLanguage();
  const parts = [
    task.kind === 'collect-instalment' && task.subjectNumber !== null
      ? t('instalment', { number: task.subjectNumber })
      : undefined,
    isCentreShown ? task.centreName[language] : undefined,
    task.isMine ? undefined : task.holderName && t('heldBy', { name: task.holderName }),
    task.status === 'open' ? t('because', { cause: cause(task.cause) }) : undefined,
  ];
  return (
    <LinkRow
      link={linkOptions({ to: '/tasks/$taskId', params: { taskId: task.taskId } })}
      title={`${kind(task.kind)} · ${task.about}`}
      aside={<RowMark task={task} />}
      isUrgent={task.status === 'open' && task.dueOn < todayInBangkok()}
      action={mayClaim && !task.isMine && task.holderName === null && <ClaimButton task={task} />}
    >
      {parts.filter(Boolean).join(' · ')}
    </LinkRow>
  );
}

function RowMark({ task }: { task: TaskRow }) {
  const t = useWords(inboxWords);
  const outcome = useWords(outcomeWords);
  if (task.status === 'open') {
    return task.holdUntilOn === null || task.holdUntilOn <= todayInBangkok() ? (
      <DueMark dueOn={task.dueOn} />
    ) : (
      <Tag icon="clock">{t('until', { date: shortDateText(task.holdUntilOn) })}</Tag>
    );
  }
  return (
    <>
      {task.outcome && (
        <Tag tone="good" icon="check">
          {outcomeText(outcome, task.kind, task.outcome)}
        </Tag>
      )}
      {task.closedAt && (
        <span className="text-sm text-soft">
          {t('closedAt', { when: instantText(task.closedAt) })}
        </span>
      )}
    </>
  );
}
