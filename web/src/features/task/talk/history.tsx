import type { HistoryRow, TaskView } from '#contracts/tasks';
import { Section } from '../../../components/page/section.tsx';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { taskWords } from '../words.ts';
import { taskEventWords } from './words.ts';

/** What happened to the task, newest first. */
export function History({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  // That somebody looked is for the auditor; here it would hide what was done.
  const done = task.history.filter(({ action }) => action !== 'task-viewed');
  if (done.length === 0) return null;
  return (
    <Section title={t('history')}>
      <ol className="flex flex-col gap-3">
        {done.toReversed().map((row) => (
          <HistoryLine key={`${row.at} ${row.action}`} row={row} />
        ))}
      </ol>
    </Section>
  );
}

function HistoryLine({ row }: { row: HistoryRow }) {
  const t = useWords(taskWords);
  const word = useWords(taskEventWords);
  const role = useWords(roleWords);
  const who = row.actorName ?? t('bySystem');
  return (
    <li className="border-l-4 border-bamboo-400 pl-3">
      <p className="font-semibold">{word(isKnown(row.action) ? row.action : 'other')}</p>
      <p className="text-sm text-soft">
        {row.actorRole ? `${who} · ${role(row.actorRole)}` : who}
        <br />
        {instantText(row.at)}
      </p>
    </li>
  );
}

function isKnown(action: string): action is keyof typeof taskEventWords.th {
  return action in taskEventWords.th;
}
