import { useState } from 'react';
import type { EnterBallotBox } from '#contracts/ballots';
import { VoteTaken } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { choiceKey } from '#domain/meetings/tally';
import { Dialog } from '../../../../components/action/dialog.tsx';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { FormButtons } from '../../../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../../../components/form/problem-form.tsx';
import { NumberField } from '../../../../components/typed-field/number-field.tsx';
import { announce } from '../../../../lib/announce.ts';
import { sendCommand } from '../../../../lib/api-client.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import type { ItemProps } from '../../item/agenda-item.tsx';
import { useLoadNewest } from '../../use-meetings.ts';
import { choicesOn } from '../choices-on.ts';
import { useChoiceText } from '../use-choice-text.ts';
import { secretWords } from './words.ts';

interface BallotBoxProps extends ItemProps {
  /** Members in the room without a vote yet. */
  readonly waiting: readonly ItemProps['meeting']['seats'][number][];
  readonly onClose: () => void;
}

/** The papers of a box that was counted by hand: who put one in, and how many for what. */
export function BallotBoxDialog({ meeting, item, waiting, onClose }: BallotBoxProps) {
  const t = useWords(secretWords);
  const choiceText = useChoiceText(item);
  const [seatIds, setSeatIds] = useState<readonly string[]>([]);
  const [papers, setPapers] = useState<Readonly<Record<string, number | undefined>>>({});
  const entering = useEntering({ meeting, item, onClose });
  const choices = choicesOn(item);
  const counts = choices.map((choice) => ({ choice, votes: papers[choiceKey(choice)] ?? 0 }));
  const sum = counts.reduce((all, { votes }) => all + votes, 0);
  const mark = (seatId: string, isIn: boolean) =>
    setSeatIds((all) => (isIn ? [...all, seatId] : all.filter((id) => id !== seatId)));
  return (
    <Dialog title={t('boxTitle')} isOpen onClose={onClose}>
      <p>{t('boxAbout')}</p>
      <ProblemForm
        problem={entering.problem}
        onSubmit={() => entering.run({ seatIds: [...seatIds], counts })}
      >
        <fieldset>
          <legend className="font-semibold">{t('boxWho')}</legend>
          {waiting.map(({ seatId, name }) => (
            <CheckboxRow
              key={seatId}
              name={`seatIds.${seatIds.indexOf(seatId)}`}
              label={name}
              isChecked={seatIds.includes(seatId)}
              onChange={(isIn) => mark(seatId, isIn)}
            />
          ))}
        </fieldset>
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-2 font-semibold">{t('boxCounts')}</legend>
          {choices.map((choice, at) => (
            <NumberField
              key={choiceKey(choice)}
              name={`counts.${at}.votes`}
              label={choiceText(choiceKey(choice))}
              unit={t('papers')}
              most={waiting.length}
              value={papers[choiceKey(choice)]}
              onChange={(votes) => setPapers((all) => ({ ...all, [choiceKey(choice)]: votes }))}
            />
          ))}
        </fieldset>
        <p aria-live="polite" className="font-semibold">
          {t('boxSum', { members: seatIds.length, papers: sum })}
        </p>
        <FormButtons save={t('boxSave')} isRunning={entering.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function useEntering({ meeting, item, onClose }: ItemProps & { readonly onClose: () => void }) {
  const t = useWords(secretWords);
  const loadNewest = useLoadNewest();
  const { meetingId } = meeting;
  const { itemId } = item;
  return useCommand({
    form: `ballot-box:${itemId}`,
    send: (body: EnterBallotBox, idempotencyKey) =>
      sendCommand({
        path: pathOf('ballotBoxes', { meetingId, itemId }),
        answer: VoteTaken,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('boxSaved'));
      onClose();
      await loadNewest();
    },
  });
}
