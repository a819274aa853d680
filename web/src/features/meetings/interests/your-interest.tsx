import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { InterestDialog } from './interest-dialog.tsx';
import { useDeclaring } from './use-declaring.ts';
import { interestWords } from './words.ts';

/** What concerns the reader: why they leave the item, or the question whether they have an interest in it. */
export function YourInterest({ meeting, item }: ItemProps) {
  const isOpen = item.status === 'waiting' || item.status === 'voting';
  const isMember = meeting.mayVote && meeting.seats.some(({ isYou }) => isYou);
  if (!isOpen || !isMember || meeting.status !== 'opened') return null;
  if (item.room.leaving.some(({ isYou }) => isYou))
    return <YouLeave meeting={meeting} item={item} />;
  if (item.youVoted) return null;
  return item.room.yourWord === null ? (
    <Question meeting={meeting} item={item} />
  ) : (
    <YouSaidNone meeting={meeting} item={item} />
  );
}

function YouLeave({ meeting, item }: ItemProps) {
  const t = useWords(interestWords);
  const { language } = useLanguage();
  const declaring = useDeclaring({ meeting, item });
  const grounds = item.room.leaving.find(({ isYou }) => isYou)?.grounds ?? [];
  const isByWordAlone = grounds.every(({ ground }) => ground === 'declared-interest');
  return (
    <Notice title={t('youLeave')}>
      <ul>
        {grounds.map((ground) => (
          <li key={ground.ground}>{t('youLeaveBecause', { reason: ground.text[language] })}</li>
        ))}
      </ul>
      <p className="mt-1 text-soft">{t('youLeaveKindly')}</p>
      {isByWordAlone && item.status === 'waiting' && (
        <ProblemForm
          problem={declaring.problem}
          onSubmit={() =>
            declaring.run({ hasInterest: false, reason: null, onBehalfOfSeatId: null })
          }
        >
          <div className="mt-2 print:hidden">
            <Button type="submit" look="quiet" isRunning={declaring.isRunning}>
              {t('takeBack')}
            </Button>
          </div>
        </ProblemForm>
      )}
    </Notice>
  );
}

function Question({ meeting, item }: ItemProps) {
  const t = useWords(interestWords);
  const [isSaying, setSaying] = useState(false);
  const declaring = useDeclaring({ meeting, item });
  return (
    <div className="card px-5 py-4 print:hidden">
      <h3>{t('ask')}</h3>
      <p className="mb-3 text-soft">{t('askAbout')}</p>
      {meeting.declarationFirst && <p className="mb-3">{t('first')}</p>}
      <ProblemForm
        problem={declaring.problem}
        onSubmit={() => declaring.run({ hasInterest: false, reason: null, onBehalfOfSeatId: null })}
      >
        <div className="flex flex-col gap-3 sm:flex-row">
          <Button type="submit" look="secondary" icon="check" isRunning={declaring.isRunning}>
            {t('none')}
          </Button>
          <Button look="secondary" onPress={() => setSaying(true)}>
            {t('some')}
          </Button>
        </div>
      </ProblemForm>
      {isSaying && (
        <InterestDialog meeting={meeting} item={item} onClose={() => setSaying(false)} />
      )}
    </div>
  );
}

function YouSaidNone({ meeting, item }: ItemProps) {
  const t = useWords(interestWords);
  const [isSaying, setSaying] = useState(false);
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-soft print:hidden">
      {t('youSaidNone')}
      <Button look="quiet" onPress={() => setSaying(true)}>
        {t('changeToSome')}
      </Button>
      {isSaying && (
        <InterestDialog meeting={meeting} item={item} onClose={() => setSaying(false)} />
      )}
    </p>
  );
}
