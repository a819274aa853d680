import { useState } from 'react';
import { CastingVoteGiven, type GiveCastingVote } from '#contracts/ballots';
import { pathOf } from '#contracts/paths';
import { choiceOfKey } from '#domain/meetings/ballot';
import { Button } from '../../../../components/action/button.tsx';
import { Dialog } from '../../../../components/action/dialog.tsx';
import { FormButtons } from '../../../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../../../components/form/problem-form.tsx';
import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { announce } from '../../../../lib/announce.ts';
import { sendCommand } from '../../../../lib/api-client.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import type { ItemProps } from '../../item/agenda-item.tsx';
import { useLoadNewest } from '../../use-meetings.ts';
import { countOf } from '../count-of.ts';
import { useChoiceText } from '../use-choice-text.ts';
import { secretWords } from './words.ts';

/** After a secret ballot that is level: the chair decides, or the others wait for it. */
export function CastingVote({ meeting, item }: ItemProps) {
  const t = useWords(secretWords);
  const choiceText = useChoiceText(item);
  const [isOpen, setOpen] = useState(false);
  const { leaders } = countOf(item.counts);
  if (!item.isCounted || leaders.length < 2) return null;
  if (item.castingChoice !== null)
    return (
      <p className="font-semibold">{t('castingFor', { choice: choiceText(item.castingChoice) })}</p>
    );
  if (!meeting.hasChairCastingVote) return null;
  if (!meeting.mayGiveCastingVote) return <p className="text-soft">{t('castingWaits')}</p>;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('casting')}</Button>
      {isOpen && <CastingDialog meeting={meeting} item={item} onClose={() => setOpen(false)} />}
    </>
  );
}

function CastingDialog({ meeting, item, onClose }: ItemProps & { readonly onClose: () => void }) {
  const t = useWords(secretWords);
  const choiceText = useChoiceText(item);
  const loadNewest = useLoadNewest();
  const [chosen, setChosen] = useState<string>();
  const { meetingId } = meeting;
  const { itemId } = item;
  const giving = useCommand({
    form: `casting-vote:${itemId}`,
    send: (body: GiveCastingVote, idempotencyKey) =>
      sendCommand({
        path: pathOf('castingVote', { meetingId, itemId }),
        answer: CastingVoteGiven,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('castingGiven'));
      onClose();
      await loadNewest();
    },
  });
  const submit = () => {
    if (chosen !== undefined) giving.run({ choice: choiceOfKey(chosen) });
  };
  return (
    <Dialog title={t('castingTitle')} isOpen onClose={onClose}>
      <p>{t('castingAbout')}</p>
      <ProblemForm problem={giving.problem} onSubmit={submit}>
        <RadioCards
          name="choice"
          label={t('castingChoice')}
          choices={countOf(item.counts).leaders.map(({ choice }) => ({
            value: choice,
            label: choiceText(choice),
          }))}
          value={chosen}
          onChange={setChosen}
          isRequired
        />
        <FormButtons save={t('castingSave')} isRunning={giving.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}
