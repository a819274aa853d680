import { useState } from 'react';
import type { OpenVoting as OpenVotingBody } from '#contracts/ballots';
import { ItemSettled } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { asProblem } from '../../../lib/problem.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { MoveSplitDialog } from '../split/move-split-dialog.tsx';
import { splitWords } from '../split/words.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { CastingVote } from '../vote/secret/casting-vote.tsx';
import { CountBallot } from '../vote/secret/count-ballot.tsx';
import { secretWords } from '../vote/secret/words.ts';
import type { ItemProps } from './agenda-item.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { PostponeDialog } from './postpone-dialog.tsx';
import { itemWords } from './words.ts';

/** What chair and secretary do with an item: open the vote, resolve, put it off. */
export function RunItem({ meeting, item }: ItemProps) {
  const t = useWords(itemWords);
  const together = useWords(splitWords);
  const [shown, setShown] = useState<'decide' | 'postpone' | 'split'>();
  const isOpen = item.status === 'waiting' || item.status === 'voting';
  const isBeingCounted = item.status === 'voting' && item.ballot === 'secret' && !item.isCounted;
  if (!meeting.mayRun || meeting.status !== 'opened' || !isOpen) return null;
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-center print:hidden">
      {item.status === 'waiting' && <OpenVoting meeting={meeting} item={item} />}
      {item.status === 'waiting' && item.proposal !== null && (
        <Button look="secondary" onPress={() => setShown('split')}>
          {together(item.split === null ? 'open' : 'openAgain')}
        </Button>
      )}
      {isBeingCounted && <CountBallot meeting={meeting} item={item} />}
      {item.status === 'voting' && <CastingVote meeting={meeting} item={item} />}
      {item.status === 'voting' && !isBeingCounted && (
        <Button isDisabled={item.votedSeatIds.length === 0} onPress={() => setShown('decide')}>
          {t('decide')}
        </Button>
      )}
      <Button look="secondary" onPress={() => setShown('postpone')}>
        {t('postpone')}
      </Button>
      {!item.room.isMet && <p className="text-soft">{t('needsQuorum')}</p>}
      {shown === 'decide' && (
        <DecideDialog meeting={meeting} item={item} onClose={() => setShown(undefined)} />
      )}
      {shown === 'split' && item.proposal !== null && (
        <MoveSplitDialog
          meeting={meeting}
          item={item}
          amountSatang={item.proposal.amountSatang}
          onClose={() => setShown(undefined)}
        />
      )}
      {shown === 'postpone' && (
        <PostponeDialog meeting={meeting} item={item} onClose={() => setShown(undefined)} />
      )}
    </div>
  );
}

function OpenVoting({ meeting, item }: ItemProps) {
  const t = useWords(itemWords);
  const secret = useWords(secretWords);
  const { language } = useLanguage();
  const loadNewest = useLoadNewest();
  const { itemId } = item;
  const opening = useCommand({
    form: `open-voting:${itemId}`,
    send: async (body: OpenVotingBody, idempotencyKey) => {
      try {
        return await sendCommand({
          path: pathOf('openVoting', { meetingId: meeting.meetingId, itemId }),
          answer: ItemSettled,
          body,
          idempotencyKey,
        });
      } catch (thrown) {
        announce(asProblem(thrown).sentence[language], 'bad');
        throw thrown;
      }
    },
    onDone: async () => {
      announce(t('votingOpened'));
      await loadNewest();
    },
  });
  // Whoever votes yes on a clearance confirms it, by name.
  const isByName = item.kind === 'clearance';
  const mustBeSecret = meeting.mustBeSecret && !isByName;
  const { isMet } = item.room;
  return (
    <>
      {!mustBeSecret && (
        <Button
          isDisabled={!isMet}
          isRunning={opening.isRunning}
          onPress={() => opening.run({ ballot: 'open' })}
        >
          {t('openVoting')}
        </Button>
      )}
      {!isByName && (
        <Button
          look={mustBeSecret ? 'primary' : 'secondary'}
          isDisabled={!isMet}
          isRunning={opening.isRunning}
          onPress={() => opening.run({ ballot: 'secret' })}
        >
          {secret('openSecret')}
        </Button>
      )}
      {mustBeSecret && <p className="text-soft">{secret('mustBeSecret')}</p>}
    </>
  );
}
