import { useState } from 'react';
import type { TaskView } from '#contracts/tasks';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { Section } from '../../../components/page/section.tsx';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useAct } from '../acts/use-act.ts';
import { taskWords } from '../words.ts';

/** Short notes between those who share the task. */
export function Comments({ task }: { task: TaskView }) {
  const t = useWords(taskWords);
  const [text, setText] = useState('');
  const sending = useAct<{ text: string }>(task, {
    path: 'commentOnTask',
    news: t('commentSent'),
    onDone: () => setText(''),
  });
  return (
    <Section title={t('comments')}>
      {task.comments.length === 0 ? (
        <p className="mb-3 text-soft">{t('noComments')}</p>
      ) : (
        <ul className="mb-4 flex flex-col gap-3">
          {task.comments.map((comment) => (
            <li key={`${comment.at} ${comment.name}`} className="rounded-field bg-paper px-3 py-2">
              <p className="whitespace-pre-wrap">{comment.text}</p>
              <p className="text-sm text-soft">
                {comment.name} · {instantText(comment.at)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ProblemForm onSubmit={() => sending.run({ text })} problem={sending.problem}>
        <TextArea
          name="text"
          label={t('newComment')}
          help={t('commentHelp')}
          value={text}
          onChange={setText}
          rows={2}
          maxLength={2000}
          isRequired
        />
        <Button type="submit" look="secondary" isRunning={sending.isRunning}>
          {t('sendComment')}
        </Button>
      </ProblemForm>
    </Section>
  );
}
