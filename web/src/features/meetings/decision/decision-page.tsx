import { Link, useParams } from '@tanstack/react-router';
import type { DecisionView } from '#contracts/decisions';
import { Button } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { announce } from '../../../lib/announce.ts';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useItemTitle } from '../../../lib/item-title.ts';
import { AskedChange, ChangeFigures } from '../item/change-figures.tsx';
import { Figures } from '../item/evidence.tsx';
import { AskedMotion, MotionFigures } from '../item/motion-figures.tsx';
import { SplitMotion } from '../split/split-motion.tsx';
import { Hashes } from './hashes.tsx';
import { Replayed } from './replayed.tsx';
import { ByLawsOfDay, RulesOfDay } from './rules-of-day.tsx';
import { useDecision } from './use-decision.ts';
import { decisionWords } from './words.ts';

/** What the members saw of one item, readable for good, and the whole decision worked out anew. */
export function DecisionPage() {
  const t = useWords(decisionWords);
  const at = useParams({ from: '/signed-in/meetings/$meetingId/items/$itemId/decision' });
  const { data, error, refetch, isFetching } = useDecision(at);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  const again = async () => {
    await refetch();
    announce(t('checked'));
  };
  return (
    <>
      <Heading decision={data} />
      <Replayed
        decision={data}
        again={
          <Button look="secondary" isRunning={isFetching} onPress={() => void again()}>
            {t('again')}
          </Button>
        }
      />
      <Seen decision={data} />
      <RulesOfDay decision={data} />
      <ByLawsOfDay decision={data} />
      <Hashes decision={data} />
    </>
  );
}

function Heading({ decision }: { decision: DecisionView }) {
  const t = useWords(decisionWords);
  const titleOf = useItemTitle();
  const { meetingId, meetingNumber: number, item, votingOpenedAt } = decision;
  const link = 'inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden';
  return (
    <>
      <PageHeading
        title={t('title', { position: item.position })}
        lead={t('lead', { number, matter: titleOf(item) })}
        before={
          <span className="flex flex-wrap items-center gap-x-6">
            <Link to="/meetings/$meetingId" params={{ meetingId }} className={link}>
              <Icon name="back" className="size-5" />
              {t('back')}
            </Link>
            {decision.hashes.onMinutes !== null && (
              <Link
                to="/meetings/$meetingId/minutes"
                params={{ meetingId }}
                className={`${link} underline underline-offset-4`}
              >
                {t('toMinutes')}
              </Link>
            )}
          </span>
        }
      />
      <p className="mb-5 max-w-prose">{t('frozenAt', { when: instantText(votingOpenedAt) })}</p>
    </>
  );
}

/** The same figures that stood in the room, in the format of their day. */
function Seen({ decision: { item } }: { decision: DecisionView }) {
  const t = useWords(decisionWords);
  const { change, motion, split, proposal } = item;
  return (
    <Section title={t('whatSeen')} isBare>
      <div className="flex flex-col gap-4">
        {change !== null && (
          <div className="card px-5 py-3">
            <AskedChange change={change} />
          </div>
        )}
        {motion !== null && (
          <div className="card px-5 py-3">
            <AskedMotion motion={motion} />
          </div>
        )}
        {split !== null && <SplitMotion split={split} />}
        {proposal !== null && (
          <div className="card px-5 py-4">
            <Figures meeting={{ mayRun: false }} item={item} />
          </div>
        )}
        {change !== null && <ChangeFigures item={item} change={change} />}
        {motion !== null && <MotionFigures item={item} motion={motion} />}
      </div>
    </Section>
  );
}
