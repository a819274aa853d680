import { Link, linkOptions } from '@tanstack/react-router';
import type { TaskRow } from '#contracts/tasks';
import { isFinal } from '#domain/case/case-statuses';
import { rolesOf } from '#domain/tasks/task-acts';
import { LinkRow, LinkRows } from '../../../components/action/link-row.tsx';
import { Section } from '../../../components/page/section.tsx';
import { DueMark } from '../../../components/status/due-mark.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { taskKindWords } from '../../../lib/code-words/task-kinds.ts';
import { dateText, shortDateText, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { File } from '../use-case-file.ts';
import { caseFileWords } from '../words.ts';

type Awaits = NonNullable<File['awaits']>;

/** What waits for whom; the household's own answer to 'what happens now'. */
export function NextTasks({ file, isLinked }: { file: File; isLinked: boolean }) {
  const t = useWords(caseFileWords);
  const tasks = file.nextTasks.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (tasks.length === 0) {
    if (isFinal(file.status)) return null;
    const isWaiting = file.status === 'decided' || file.status === 'contracted';
    return (
      <Section title={t('nextSteps')} isBare>
        {file.awaits === null ? (
          <Notice>
            <p>{t(isWaiting ? 'systemMoves' : 'nothingWaits')}</p>
          </Notice>
        ) : (
          <Awaited awaits={file.awaits} isLinked={isLinked} />
        )}
      </Section>
    );
  }
  return (
    <Section title={t('nextSteps')} isBare>
      {isLinked ? (
        <LinkRows label={t('nextSteps')}>
          {tasks.map((task) => (
            <LinkRow
              key={task.taskId}
              link={linkOptions({ to: '/tasks/$taskId', params: { taskId: task.taskId } })}
              title={<TaskName task={task} />}
              aside={<TaskMark task={task} />}
              isUrgent={task.dueOn < todayInBangkok()}
            >
              <Holder task={task} />
            </LinkRow>
          ))}
        </LinkRows>
      ) : (
        <ul className="card divide-y divide-line">
          {tasks.map((task) => (
            <li
              key={task.taskId}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3.5"
            >
              <span>
                <span className="block font-semibold">
                  <TaskName task={task} />
                </span>
                <span className="block text-sm text-soft">
                  <Doer task={task} />
                </span>
              </span>
              <TaskMark task={task} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Nobody has to do anything before that day; then a task opens by itself. */
function Awaited({ awaits, isLinked }: { awaits: Awaits; isLinked: boolean }) {
  const t = useWords(caseFileWords);
  const date = dateText(awaits.on);
  return (
    <Notice>
      <p>{t(`awaits-${awaits.kind}`, { date })}</p>
      {isLinked && awaits.meetingId !== null && (
        <Link
          to="/meetings/$meetingId"
          params={{ meetingId: awaits.meetingId }}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {t('seeMeeting')}
        </Link>
      )}
    </Notice>
  );
}

function TaskName({ task }: { task: TaskRow }) {
  const t = useWords(caseFileWords);
  const kindOf = useWords(taskKindWords);
  const isNumbered = task.kind === 'collect-instalment' && task.subjectNumber !== null;
  const number = isNumbered ? ` · ${t('instalment', { number: task.subjectNumber ?? '' })}` : '';
  return <>{kindOf(task.kind) + number}</>;
}

function Holder({ task }: { task: TaskRow }) {
  const t = useWords(caseFileWords);
  return <>{task.holderName === null ? t('inPool') : t('heldBy', { name: task.holderName })}</>;
}

/** Who does it, for a household that reads its own file: most of it is other people's work. */
function Doer({ task }: { task: TaskRow }) {
  const t = useWords(caseFileWords);
  const roleOf = useWords(roleWords);
  const [first] = rolesOf(task);
  return <>{first === undefined ? null : t('doneBy', { role: roleOf(first) })}</>;
}

function TaskMark({ task }: { task: TaskRow }) {
  const t = useWords(caseFileWords);
  if (task.holdUntilOn === null || task.holdUntilOn <= todayInBangkok()) {
    return <DueMark dueOn={task.dueOn} />;
  }
  return <Tag icon="clock">{t('onHold', { date: shortDateText(task.holdUntilOn) })}</Tag>;
}
