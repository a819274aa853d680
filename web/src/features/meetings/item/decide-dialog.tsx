import { useState } from 'react';
import { ItemSettled, type AgendaItemView } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { CHOSEN_REFUSAL_REASONS, type RefusalReason } from '#domain/case/reasons';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Select } from '../../../components/form/select.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { refusalReasonWords } from '../../../lib/code-words/reasons.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { countOf } from '../vote/count-of.ts';
import { useChoiceText } from '../vote/use-choice-text.ts';
import type { ItemProps } from './agenda-item.tsx';
import { itemWords } from './words.ts';

/** Turns the votes into a resolution; a refusal asks for the reason the household is told. */
export function DecideDialog({ meeting, item, onClose }: ItemProps & { onClose: () => void }) {
  const t = useWords(itemWords);
  const reasonOf = useWords(refusalReasonWords);
  const loadNewest = useLoadNewest();
  const [reason, setReason] = useState<RefusalReason>();
  const { leaders } = countOf(item.counts);
  // A household is told why; of a motion the minutes say that it was not agreed to.
  const mayRefuse = item.motion === null && leaders.some(({ choice }) => choice === 'refuse');
  const deciding = useCommand({
    form: `decide-item:${item.itemId}`,
    send: (_: void, idempotencyKey) =>
      sendCommand({
        path: pathOf('decideItem', { meetingId: meeting.meetingId, itemId: item.itemId }),
        answer: ItemSettled,
        body: { reason: mayRefuse ? (reason ?? null) : null },
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('decided'));
      onClose();
      await loadNewest();
    },
  });
  return (
    <Dialog title={t('decideTitle')} isOpen onClose={onClose}>
      <Leading item={item} />
      <ProblemForm problem={deciding.problem} onSubmit={() => deciding.run()}>
        {mayRefuse && (
          <Select
            name="reason"
            label={t('reason')}
            help={t('reasonHelp')}
            choices={CHOSEN_REFUSAL_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
            value={reason}
            onChange={setReason}
            isRequired
          />
        )}
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" isRunning={deciding.isRunning}>
            {t('confirmDecide')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}

function Leading({ item }: { item: AgendaItemView }) {
  const t = useWords(itemWords);
  const choiceText = useChoiceText(item);
  const { leaders, votesCast } = countOf(item.counts);
  const [first] = leaders;
  if (first === undefined) return <p>{t('noVotes')}</p>;
  return (
    <>
      {leaders.map((leader) => (
        <p key={leader.choice} className="font-semibold">
          {t('leading', {
            choice: choiceText(leader.choice),
            votes: leader.votes,
            cast: votesCast,
          })}
        </p>
      ))}
      {leaders.length > 1 && <p>{t('tie')}</p>}
    </>
  );
}
