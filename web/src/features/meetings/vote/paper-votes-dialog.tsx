import { useState } from 'react';
import { VoteTaken } from '#contracts/meetings';
import type { EnterVotes } from '#contracts/paper';
import { pathOf } from '#contracts/paths';
import { choiceKey } from '#domain/meetings/tally';
import { Dialog } from '../../../components/action/dialog.tsx';
import { FormButtons } from '../../../components/form/form-buttons.tsx';
import {
  EMPTY_PAPER,
  paperOf,
  type PaperDraft,
} from '../../../components/form/paper/paper-draft.ts';
import { PaperFields } from '../../../components/form/paper/paper-fields.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Select } from '../../../components/form/select.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { useLoadNewest } from '../use-meetings.ts';
import { choicesOn } from './choices-on.ts';
import { useChoiceText } from './use-choice-text.ts';
import { voteWords } from './words.ts';

interface PaperVotesProps extends ItemProps {
  /** Members in the room without a vote yet. */
  readonly waiting: readonly ItemProps['meeting']['seats'][number][];
  readonly onClose: () => void;
}

/** The votes of a show of hands or of ballots, entered from their sheet all in one go. */
export function PaperVotesDialog({ meeting, item, waiting, onClose }: PaperVotesProps) {
  const t = useWords(voteWords);
  const choiceText = useChoiceText(item);
  const [paper, setPaper] = useState<PaperDraft>(EMPTY_PAPER);
  const [chosen, setChosen] = useState<Readonly<Record<string, string | undefined>>>({});
  const entering = useEntering({ meeting, item, onClose });
  const choices = choicesOn(item);
  const keys = choices.map((choice) => ({
    value: choiceKey(choice),
    label: choiceText(choiceKey(choice)),
  }));
  const submit = () => {
    const { paperOn } = paper;
    if (paperOn === undefined) return;
    const votes = waiting.flatMap(({ seatId }) => {
      const choice = choices.find((candidate) => choiceKey(candidate) === chosen[seatId]);
      return choice === undefined ? [] : [{ seatId, choice }];
    });
    entering.run({ paper: { ...paperOf(paper), paperOn }, votes });
  };
  return (
    <Dialog title={t('paperTitle')} isOpen onClose={onClose}>
      <p>{t('paperAbout')}</p>
      <ProblemForm problem={entering.problem} onSubmit={submit}>
        <PaperFields
          part="paper"
          draft={paper}
          change={(change) => setPaper((before) => ({ ...before, ...change }))}
          centreId={meeting.centreId}
          caseId={null}
        />
        {waiting.map((seat, at) => (
          <Select
            key={seat.seatId}
            name={`votes.${at}`}
            label={seat.name}
            choices={keys}
            value={chosen[seat.seatId]}
            onChange={(key) => setChosen((all) => ({ ...all, [seat.seatId]: key }))}
          />
        ))}
        <FormButtons save={t('paperSave')} isRunning={entering.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function useEntering({ meeting, item, onClose }: ItemProps & { readonly onClose: () => void }) {
  const t = useWords(voteWords);
  const loadNewest = useLoadNewest();
  const { meetingId } = meeting;
  const { itemId } = item;
  return useCommand({
    form: `paper-votes:${itemId}`,
    send: (body: EnterVotes, idempotencyKey) =>
      sendCommand({
        path: pathOf('paperVotes', { meetingId, itemId }),
        answer: VoteTaken,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('paperSaved'));
      onClose();
      await loadNewest();
    },
  });
}
