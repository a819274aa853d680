import { ItemSettled } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';
import type { ItemProps } from './agenda-item.tsx';
import { itemWords } from './words.ts';

export function PostponeDialog({ meeting, item, onClose }: ItemProps & { onClose: () => void }) {
  const t = useWords(itemWords);
  const loadNewest = useLoadNewest();
  const postponing = useCommand({
    form: `postpone-item:${item.itemId}`,
    send: (_: void, idempotencyKey) =>
      sendCommand({
        path: pathOf('postponeItem', { meetingId: meeting.meetingId, itemId: item.itemId }),
        answer: ItemSettled,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('postponed'));
      onClose();
      await loadNewest();
    },
  });
  return (
    <Dialog title={t('postponeTitle')} isOpen onClose={onClose}>
      <p>{t('postponeAbout')}</p>
      <ProblemForm problem={postponing.problem} onSubmit={() => postponing.run()}>
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" isRunning={postponing.isRunning}>
            {t('postpone')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
