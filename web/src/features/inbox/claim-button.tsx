import { useQueryClient } from '@tanstack/react-query';
import { pathOf } from '#contracts/paths';
import { TaskView, type TaskRow } from '#contracts/tasks';
import { Button } from '../../components/action/button.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { taskKindWords } from '../../lib/code-words/task-kinds.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { useCommand } from '../../lib/use-command.ts';
import { inboxWords } from './words.ts';

/** Takes a task straight from the list, where a desk has room for it. */
export function ClaimButton({ task }: { task: TaskRow }) {
  const t = useWords(inboxWords);
  const kind = useWords(taskKindWords);
  const { language } = useLanguage();
  const client = useQueryClient();
  const name = `${kind(task.kind)} · ${task.about}`;
  const claiming = useCommand({
    form: `claim-task:${task.taskId}`,
    send: async (_: void, idempotencyKey) => {
      const path = pathOf('claimTask', { taskId: task.taskId });
      try {
        await sendCommand({ path, answer: TaskView, idempotencyKey });
      } catch (thrown) {
        // The list has no place for a refusal, so it is said aloud and stays until dismissed.
        announce(asProblem(thrown).sentence[language], 'bad');
        throw thrown;
      } finally {
        await client.invalidateQueries({ queryKey: ['tasks'] });
      }
    },
    onDone: () => announce(t('claimed', { task: name })),
  });
  return (
    <Button
      look="secondary"
      label={t('claimOf', { task: name })}
      isRunning={claiming.isRunning}
      onPress={() => claiming.run()}
    >
      {t('claim')}
    </Button>
  );
}
