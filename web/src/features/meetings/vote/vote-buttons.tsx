import { useState } from 'react';
import type { FundOption } from '#contracts/fund-evidence';
import type { SplitInRoom } from '#contracts/meetings';
import { choiceKey, type Choice } from '#domain/meetings/tally';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { announce } from '../../../lib/announce.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useItemTitle } from '../../../lib/item-title.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { ableOf, fundsToVoteFor } from '../item/evidence/options.ts';
import { splitWords } from '../split/words.ts';
import { secretWords } from './secret/words.ts';
import { useChoiceText } from './use-choice-text.ts';
import { useVote } from './use-vote.ts';
import { voteWords } from './words.ts';

/** So many funds stand ready to press; further ones unfold. */
const FUNDS_SHOWN = 4;

/** One large button a choice; each asks once more before the vote is cast. */
export function VoteButtons({ meeting, item }: ItemProps) {
  const t = useWords(voteWords);
  const secret = useWords(secretWords);
  const choiceText = useChoiceText(item);
  const [chosen, setChosen] = useState<Choice>();
  const able = ableOf(item.options);
  const fundButton = (option: FundOption) => (
    <BigButton
      key={option.fundId}
      title={choiceText(`fund:${option.fundId}`)}
      about={t('fundAbout', {
        instalment: bahtText(option.instalmentSatang ?? '0'),
        after: bahtText(option.cashAfterSatang),
      })}
      onPress={() => setChosen({ kind: 'fund', fundId: option.fundId })}
    />
  );
  const rest = able.slice(FUNDS_SHOWN);
  return (
    <div className="rounded-card border-2 border-bamboo-600 bg-bamboo-100 p-4 print:hidden">
      <h3 className="text-xl text-indigo-900">{t('yourVote')}</h3>
      {item.ballot === 'secret' && (
        <p className="font-semibold">
          {secret('isSecret')} · {secret('isSecretAbout')}
        </p>
      )}
      <p className="mb-3">{t('yourVoteAbout')}</p>
      <div className="grid gap-3 lg:grid-cols-2">
        {able.slice(0, FUNDS_SHOWN).map(fundButton)}
        {item.split?.isAble && <SplitButton split={item.split} item={item} onPress={setChosen} />}
        {item.change !== null &&
          fundsToVoteFor(item).map((fundId) => (
            <BigButton
              key={fundId}
              title={choiceText(`fund:${fundId}`)}
              onPress={() => setChosen({ kind: 'fund', fundId })}
            />
          ))}
        {item.motion !== null && (
          <BigButton title={choiceText('approve')} onPress={() => setChosen({ kind: 'approve' })} />
        )}
        <BigButton title={choiceText('refuse')} onPress={() => setChosen({ kind: 'refuse' })} />
        <BigButton title={choiceText('abstain')} onPress={() => setChosen({ kind: 'abstain' })} />
      </div>
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-12 cursor-pointer items-center font-semibold text-indigo-800 underline underline-offset-4">
            {t('moreFunds', { count: rest.length })}
          </summary>
          <div className="mt-2 grid gap-3 lg:grid-cols-2">{rest.map(fundButton)}</div>
        </details>
      )}
      {chosen && (
        <ConfirmVote
          key={choiceKey(chosen)}
          meeting={meeting}
          item={item}
          choice={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

/** The motion that several funds lend together, as one choice. */
function SplitButton({
  split,
  item,
  onPress,
}: {
  readonly split: SplitInRoom;
  readonly item: ItemProps['item'];
  readonly onPress: (choice: Choice) => void;
}) {
  const t = useWords(splitWords);
  const choiceText = useChoiceText(item);
  const { language } = useLanguage();
  const { motionId, instalmentSatang } = split;
  const parts = split.parts.map(({ fundName, amountSatang }) =>
    t('lendsPart', { fund: fundName[language], amount: bahtText(amountSatang) }),
  );
  return (
    <BigButton
      title={choiceText(`split:${motionId}`)}
      about={t('voteAbout', { parts: parts.join(', '), instalment: bahtText(instalmentSatang) })}
      onPress={() => onPress({ kind: 'split', motionId })}
    />
  );
}

interface BigButtonProps {
  readonly title: string;
  readonly about?: string;
  readonly onPress: () => void;
}

function BigButton({ title, about, onPress }: BigButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="flex min-h-18 cursor-pointer items-center gap-3 rounded-card border-2 border-indigo-700 bg-white px-4 py-3 text-left hover:bg-indigo-50 active:bg-indigo-100"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-lg font-bold text-indigo-900">{title}</span>
        {about && <span className="block text-sm text-soft">{about}</span>}
      </span>
      <Icon name="forward" className="size-6 text-indigo-700" />
    </button>
  );
}

interface ConfirmVoteProps extends ItemProps {
  readonly choice: Choice;
  readonly onClose: () => void;
}

function ConfirmVote({ meeting, item, choice, onClose }: ConfirmVoteProps) {
  const t = useWords(voteWords);
  const choiceText = useChoiceText(item);
  const secret = useWords(secretWords);
  const isSecret = item.ballot === 'secret';
  const titleOf = useItemTitle();
  const voting = useVote({
    meetingId: meeting.meetingId,
    itemId: item.itemId,
    isSecret,
    onBehalfOfSeatId: null,
    onTaken: () => {
      announce(t('taken'));
      onClose();
    },
  });
  return (
    <Dialog title={t('confirmTitle')} isOpen onClose={onClose}>
      <p>{t('aboutMatter', { matter: titleOf(item) })}</p>
      <p className="text-xl font-bold text-indigo-900">{choiceText(choiceKey(choice))}</p>
      <p className="text-soft">{isSecret ? secret('confirmAbout') : t('confirmAbout')}</p>
      {item.room.yourWord === null && <p className="text-soft">{t('noInterest')}</p>}
      <ProblemForm problem={voting.problem} onSubmit={() => voting.run(choice)}>
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('back')}
          </Button>
          <Button type="submit" icon="check" isRunning={voting.isRunning}>
            {t('confirm')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
