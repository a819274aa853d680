import { Link, linkOptions } from '@tanstack/react-router';
import type { TaskView } from '#contracts/tasks';
import { buttonClass } from '../../components/action/button.tsx';
import { DataList, type Datum } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { DueMark } from '../../components/status/due-mark.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { roleWords } from '../../lib/code-words/roles.ts';
import { agencyWords } from '../../lib/code-words/support.ts';
import { escalationWords } from '../../lib/code-words/tasks.ts';
import { instantText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { SubjectLink } from './subject-link.tsx';
import { taskWords } from './words.ts';

/** When, who and where, and the way to the whole file. */
export function TaskFacts({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  return (
    <Section title={t('about')}>
      <DataList items={useFacts(task)} isStacked />
      <FileLink task={task} />
    </Section>
  );
}

function useFacts(task: TaskView): readonly Datum[] {
  const t = useWords(taskWords);
  const role = useWords(roleWords);
  const agency = useWords(agencyWords);
  const escalation = useWords(escalationWords);
  const { language } = useLanguage();
  const isOpen = task.status === 'open';
  const holder = task.isMine ? t('you') : (task.holderName ?? t(isOpen ? 'nobody' : 'nobodyHere'));
  return [
    ...(isOpen ? [{ label: t('due'), value: <DueMark dueOn={task.dueOn} /> }] : []),
    { label: t('holder'), value: holder },
    { label: t('forSeats'), value: task.roles.map((key) => role(key)).join(' · ') },
    ...(task.agency ? [{ label: t('agency'), value: agency(task.agency) }] : []),
    ...(task.subjectNumber !== null && task.kind === 'collect-instalment'
      ? [{ label: t('instalment', { number: task.subjectNumber }), value: task.about }]
      : []),
    { label: t('centre'), value: task.centreName[language] },
    { label: t('since'), value: instantText(task.openedAt) },
    ...(task.escalation === 'none'
      ? []
      : [{ label: t('silence'), value: <Tag tone="care">{escalation(task.escalation)}</Tag> }]),
  ];
}

function FileLink({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  const maySeeCase = useMay('see-case');
  if (task.caseId === null) return <SubjectLink task={task} className="mt-3" />;
  if (!maySeeCase) return null;
  return (
    <>
      <Link
        {...linkOptions({ to: '/cases/$caseId', params: { caseId: task.caseId } })}
        className={`mt-3 ${buttonClass('secondary', true)}`}
      >
        {t('openCase')}
      </Link>
      <SubjectLink task={task} className="mt-3" />
    </>
  );
}
