import { useState } from 'react';
import type { FundView } from '#contracts/centres';
import type { CommitteeTerms } from '#contracts/committee';
import { termStanding } from '#domain/people/terms';
import { Button } from '../../../components/action/button.tsx';
import { PersonChip } from '../../../components/list/person-chip.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { seatEndReasonWords, termStandingWords } from '../../../lib/code-words/terms.ts';
import { dateText, todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { accountWords } from './account-words.ts';
import { EndSeatDialog } from './end-seat-dialog.tsx';
import { OneTimePasswordDialog } from './one-time-password-dialog.tsx';
import { termsWords } from './words.ts';

export type Seat = CommitteeTerms['seats'][number];

interface SeatListProps {
  readonly title: string;
  readonly seats: readonly Seat[];
  readonly funds: readonly FundView[];
  readonly mayEnd: boolean;
}

/** Seats with their terms, whom they represent, and why they ended. */
export function SeatList({ title, seats, funds, mayEnd }: SeatListProps) {
  const t = useWords(termsWords);
  const account = useWords(accountWords);
  const [ending, setEnding] = useState<Seat>();
  const [replacing, setReplacing] = useState<Seat>();
  return (
    <Section title={title} aside={t('people', { count: seats.length })}>
      {seats.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {seats.map((seat) => (
          <li
            key={seat.seatId}
            className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0"
          >
            <SeatLine seat={seat} funds={funds} />
            {mayEnd && seat.endedReason === null && (
              <span className="flex flex-wrap gap-2">
                <Button
                  look="quiet"
                  label={account('replaceOf', { name: seat.name })}
                  onPress={() => setReplacing(seat)}
                >
                  {account('replace')}
                </Button>
                <Button
                  look="quiet"
                  label={t('endOf', { name: seat.name })}
                  onPress={() => setEnding(seat)}
                >
                  {t('end')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndSeatDialog seat={ending} onClose={() => setEnding(undefined)} />}
      {replacing && (
        <OneTimePasswordDialog seat={replacing} onClose={() => setReplacing(undefined)} />
      )}
    </Section>
  );
}

function SeatLine({ seat, funds }: Pick<SeatListProps, 'funds'> & { seat: Seat }) {
  const t = useWords(termsWords);
  const roleOf = useWords(roleWords);
  const standingOf = useWords(termStandingWords);
  const reasonOf = useWords(seatEndReasonWords);
  const { language } = useLanguage();
  const fund = funds.find(({ fundId }) => fundId === seat.fundId);
  const represents = fund === undefined ? '' : ` · ${t('forFund', { fund: fund.name[language] })}`;
  const standing = termStanding(seat, todayInBangkok());
  return (
    <div>
      <PersonChip name={seat.name} seat={`${roleOf(seat.role)}${represents}`} />
      <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-soft">
        {daysOf(seat, t)}
        {standing === 'ending-soon' && (
          <Tag tone="care" icon="clock">
            {standingOf(standing)}
          </Tag>
        )}
        {seat.endedReason !== null && <Tag>{reasonOf(seat.endedReason)}</Tag>}
      </p>
      {seat.handoverNote && (
        <p className="max-w-prose text-sm">{t('handover', { note: seat.handoverNote })}</p>
      )}
    </div>
  );
}

/** A term in words. */
export function daysOf(
  { fromOn, untilOn }: Pick<Seat, 'fromOn' | 'untilOn'>,
  t: ReturnType<typeof useWords<typeof termsWords.th>>,
): string {
  const from = dateText(fromOn);
  return untilOn === null
    ? t('from', { from })
    : t('fromUntil', { from, until: dateText(untilOn) });
}
