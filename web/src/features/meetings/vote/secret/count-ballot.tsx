import { useState } from 'react';
import { BallotCounted } from '#contracts/ballots';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../../components/action/button.tsx';
import { Dialog } from '../../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../../components/form/problem-form.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { announce } from '../../../../lib/announce.ts';
import { sendCommand } from '../../../../lib/api-client.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import type { ItemProps } from '../../item/agenda-item.tsx';
import { useLoadNewest } from '../../use-meetings.ts';
import { withoutVote } from '../without-vote.ts';
import { secretWords } from './words.ts';

/** Ends a secret ballot; asked once more, for it cannot be undone. */
export function CountBallot({ meeting, item }: ItemProps) {
  const t = useWords(secretWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button isDisabled={item.votedSeatIds.length === 0} onPress={() => setOpen(true)}>
        {t('count')}
      </Button>
      {isOpen && <CountDialog meeting={meeting} item={item} onClose={() => setOpen(false)} />}
    </>
  );
}

function CountDialog({ meeting, item, onClose }: ItemProps & { readonly onClose: () => void }) {
  const t = useWords(secretWords);
  const loadNewest = useLoadNewest();
  const { meetingId } = meeting;
  const { itemId } = item;
  const still = withoutVote({ meeting, item }).length;
  const counting = useCommand({
    form: `count-ballot:${itemId}`,
    send: (_: void, idempotencyKey) =>
      sendCommand({
        path: pathOf('ballotCount', { meetingId, itemId }),
        answer: BallotCounted,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('counted'));
      onClose();
      await loadNewest();
    },
  });
  return (
    <Dialog title={t('countTitle')} isOpen onClose={onClose}>
      <p>{t('countAbout')}</p>
      {still > 0 && (
        <Notice kind="care">
          <p>{t('countStill', { count: still })}</p>
        </Notice>
      )}
      <ProblemForm problem={counting.problem} onSubmit={() => counting.run()}>
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('back')}
          </Button>
          <Button type="submit" isRunning={counting.isRunning}>
            {t('count')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
