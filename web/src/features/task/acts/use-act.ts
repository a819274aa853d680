import { Made } from '#contracts/centres';
import { pathOf, type PathName } from '#contracts/paths';
import { TaskView } from '#contracts/tasks';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-task.ts';

/** One act on a task; what it changed is loaded anew, and `news` says that it was done. */
export function useAct<Input>(
  task: TaskView,
  act: { readonly path: PathName; readonly news: string; readonly onDone?: () => void },
) {
  const loadNewest = useLoadNewest();
  const { taskId, version } = task;
  return useCommand<Input, unknown>({
    // The version makes a second hold or move after the first a command of its own.
    form: `${act.path}:${taskId}:${version}`,
    send: (input, idempotencyKey) =>
      sendCommand({
        path: pathOf(act.path, { taskId }),
        answer: act.path === 'commentOnTask' ? Made : TaskView,
        body: input,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(act.news);
      act.onDone?.();
      await loadNewest();
    },
  });
}
