import type { MotionInRoom } from '#contracts/motions';
import { motionWords, writeOffReasonWords } from '../../../lib/code-words/motions.ts';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';

type WriteOff = NonNullable<MotionInRoom['writeOff']>;

/** What is owed of a loan beyond hope, what was tried, and what a yes does and does not do. */
export function WriteOffFigures({ writeOff }: { writeOff: WriteOff }) {
  const t = useWords(motionWords);
  const reasonOf = useWords(writeOffReasonWords);
  const { language } = useLanguage();
  const { contractNumber: number, fundName, principalSatang, guarantors, reason } = writeOff;
  return (
    <div className="mb-2 flex flex-col gap-1">
      <p>{t('loanOf', { number, fund: fundName[language] })}</p>
      {writeOff.refused === null ? (
        <>
          <p className="text-lg font-bold">{t('lost', { principal: bahtText(principalSatang) })}</p>
          <Tries writeOff={writeOff} />
        </>
      ) : (
        <p className="font-semibold">{t('cannotNow')}</p>
      )}
      <p>{t('lostBecause', { reason: reasonOf(reason) })}</p>
      <p>{t('claimStays')}</p>
      {guarantors > 0 && <p>{t('guarantorsStay', { count: guarantors })}</p>}
      {reason === 'borrower-died' && <p>{t('heirs')}</p>}
    </div>
  );
}

function Tries({ writeOff }: { writeOff: WriteOff }) {
  const t = useWords(motionWords);
  const { overdueSince, visits: count, lastVisitOn, defaultInterestSatang } = writeOff;
  return (
    <>
      {overdueSince !== null && <p>{t('overdueSince', { date: dateText(overdueSince) })}</p>}
      <p>
        {lastVisitOn === null
          ? t('notVisited')
          : t('visited', { count, date: dateText(lastVisitOn) })}
      </p>
      <p>{t('neverBooked', { interest: bahtText(writeOff.interestSatang) })}</p>
      {defaultInterestSatang !== '0' && (
        <p>{t('inDefault', { interest: bahtText(defaultInterestSatang) })}</p>
      )}
    </>
  );
}
