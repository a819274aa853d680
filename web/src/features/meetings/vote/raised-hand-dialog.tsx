import { useState } from 'react';
import { choiceKey } from '#domain/meetings/tally';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { announce } from '../../../lib/announce.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { choicesOn } from './choices-on.ts';
import { useChoiceText } from './use-choice-text.ts';
import { useVote } from './use-vote.ts';
import { voteWords } from './words.ts';

interface RaisedHandDialogProps extends ItemProps {
  readonly seat: ItemProps['meeting']['seats'][number];
  readonly onClose: () => void;
}

export function RaisedHandDialog({ meeting, item, seat, onClose }: RaisedHandDialogProps) {
  const t = useWords(voteWords);
  const choiceText = useChoiceText(item);
  const [chosen, setChosen] = useState<string>();
  const choices = choicesOn(item);
  const voting = useVote({
    meetingId: meeting.meetingId,
    itemId: item.itemId,
    isSecret: false,
    onBehalfOfSeatId: seat.seatId,
    onTaken: () => {
      announce(t('recorded', { name: seat.name }));
      onClose();
    },
  });
  const submit = () => {
    const choice = choices.find((candidate) => choiceKey(candidate) === chosen);
    if (choice) voting.run(choice);
  };
  return (
    <Dialog title={t('handOf', { name: seat.name })} isOpen onClose={onClose}>
      {!item.room.declaredSeatIds.includes(seat.seatId) && (
        <p className="text-soft">{t('noInterestOf', { name: seat.name })}</p>
      )}
      <ProblemForm problem={voting.problem} onSubmit={submit}>
        <RadioCards
          name="choice"
          label={t('choice')}
          choices={choices.map((choice) => ({
            value: choiceKey(choice),
            label: choiceText(choiceKey(choice)),
          }))}
          value={chosen}
          onChange={setChosen}
          isRequired
        />
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" isRunning={voting.isRunning}>
            {t('save')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
