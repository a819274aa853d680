import { Link, linkOptions } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { TaskView } from '#contracts/tasks';
import { buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { LinkRow, LinkRows } from '../../components/action/link-row.tsx';
import { DueMark } from '../../components/status/due-mark.tsx';
import { outcomeText, outcomeWords } from '../../lib/code-words/outcomes.ts';
import { taskKindWords } from '../../lib/code-words/task-kinds.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import type { Accepted } from './form/task-form-props.ts';
import { nextText, nextWords } from './next-words.ts';
import { SubjectLink } from './subject-link.tsx';
import { useCaseFile } from './use-task.ts';
import { taskWords } from './words.ts';

interface AcceptedCardProps {
  readonly task: TaskView;
  readonly accepted: Accepted;
}

/** That it is saved, what happens next, and the way on. Readers are brought here. */
export function AcceptedCard({ task, accepted }: AcceptedCardProps) {
  const t = useWords(taskWords);
  const outcome = useWords(outcomeWords);
  const next = useWords(nextWords);
  const maySeeCase = useMay('see-case');
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={card} tabIndex={-1} className="card mb-7 overflow-hidden">
      <div className="weave h-2.5" />
      <div className="flex flex-col gap-4 p-5 sm:p-7">
        <h2 className="flex items-start gap-3 text-xl text-leaf-700">
          <span className="grid size-10 shrink-0 place-items-center rounded-full bg-leaf-100">
            <Icon name="check" className="size-6" />
          </span>
          <span className="pt-1">
            {accepted.outcome === null
              ? t('savedPart')
              : t('savedTitle', {
                  outcome: outcomeText(outcome, accepted.kind, accepted.outcome),
                })}
          </span>
        </h2>
        {accepted.receiptNumber !== null && (
          <p className="font-semibold">{t('receipt', { number: accepted.receiptNumber })}</p>
        )}
        {accepted.certificateNumber !== null && (
          <p className="font-semibold">
            {t('certificate', { number: accepted.certificateNumber })}
          </p>
        )}
        <p>{nextText(next, accepted)}</p>
        {maySeeCase && <NextTasks task={task} />}
        <div className="flex flex-col gap-3 sm:flex-row">
          <Link to="/inbox" className={buttonClass('primary')}>
            {t('backToInbox')}
          </Link>
          {task.caseId === null && <SubjectLink task={task} />}
        </div>
      </div>
    </div>
  );
}

/** The process opens the next task a moment later, so the file is asked again while one looks. */
function NextTasks({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  const kind = useWords(taskKindWords);
  const file = useCaseFile(task.caseId, true).data;
  const rows = file?.nextTasks.filter((row) => row.taskId !== task.taskId) ?? [];
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 font-bold">{t('nextTasks')}</h3>
      <LinkRows label={t('nextTasks')}>
        {rows.map((row) => (
          <LinkRow
            key={row.taskId}
            link={linkOptions({ to: '/tasks/$taskId', params: { taskId: row.taskId } })}
            title={kind(row.kind)}
            aside={<DueMark dueOn={row.dueOn} />}
          >
            {row.about}
          </LinkRow>
        ))}
      </LinkRows>
    </div>
  );
}
