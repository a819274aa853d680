import { daysBetween, plainDate } from '#domain/dates/plain-date';
import { shortDateText, todayInBangkok } from '../../lib/format.ts';
import { useWords, type Say } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';
import { Tag, type TagTone } from './tag.tsx';

interface DueMarkProps {
  /** ISO date, or null where nothing is due. */
  readonly dueOn: string | null;
  /** ISO date; the Bangkok day of this device when left out. */
  readonly today?: string;
}

/** The due date and how near it is: overdue days in clay, this week in bamboo. */
export function DueMark({ dueOn, today = todayInBangkok() }: DueMarkProps) {
  const t = useWords(pieceWords);
  if (dueOn === null) return null;
  const daysLeft = daysBetween(plainDate(today), plainDate(dueOn));
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
      <Tag tone={toneOf(daysLeft)} icon={daysLeft < 0 ? 'warning' : 'clock'}>
        {nearness(daysLeft, t)}
      </Tag>
      <span className="whitespace-nowrap">{t('due', { date: shortDateText(dueOn) })}</span>
    </span>
  );
}

function nearness(daysLeft: number, t: Say<typeof pieceWords.th>): string {
  if (daysLeft < 0) return t('overdueDays', { days: -daysLeft });
  if (daysLeft === 0) return t('dueToday');
  return daysLeft === 1 ? t('dueTomorrow') : t('dueInDays', { days: daysLeft });
}

function toneOf(daysLeft: number): TagTone {
  if (daysLeft < 0) return 'bad';
  return daysLeft <= 3 ? 'care' : 'plain';
}
