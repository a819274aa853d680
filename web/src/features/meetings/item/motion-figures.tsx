import type { AgendaItemView } from '#contracts/meetings';
import type { EarlierResolution, MotionInRoom } from '#contracts/motions';
import { motionKindWords, motionWords } from '../../../lib/code-words/motions.ts';
import { bahtText, dateText, percentFigure } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { AdmissionFigures } from './admission-figures.tsx';
import { itemWords } from './words.ts';
import { WriteOffFigures } from './write-off-figures.tsx';

/** What is moved, in the words of whoever moved it. */
export function AskedMotion({ motion }: { motion: MotionInRoom }) {
  const kindOf = useWords(motionKindWords);
  return (
    <div>
      <p className="text-soft">{kindOf(motion.kind)}</p>
      <p className="text-lg font-bold whitespace-pre-line text-indigo-900">{motion.text}</p>
    </div>
  );
}

/** What it would change, as the members are shown it; a free matter changes nothing but the minutes. */
export function MotionFigures({ item, motion }: { item: AgendaItemView; motion: MotionInRoom }) {
  const t = useWords(itemWords);
  const { evidenceHash: hash } = item;
  const { rate, household, admission, writeOff, fund, counters } = motion;
  if ([rate, household, admission, writeOff, fund, counters, hash].every((shown) => shown === null))
    return null;
  return (
    <div className="card px-5 py-4">
      {rate !== null && <RateFigures rate={rate} />}
      {household !== null && <HouseholdFigures household={household} />}
      {admission !== null && <AdmissionFigures admission={admission} />}
      {writeOff !== null && <WriteOffFigures writeOff={writeOff} />}
      {fund !== null && <FundFigures fund={fund} />}
      {counters !== null && <Earlier resolution={counters} />}
      {hash !== null && (
        <>
          <p className="text-sm text-soft">{t('frozenMotion')}</p>
          <p className="font-mono text-xs break-all text-soft">{t('hash', { hash })}</p>
        </>
      )}
    </div>
  );
}

function RateFigures({ rate }: { rate: NonNullable<MotionInRoom['rate']> }) {
  const t = useWords(motionWords);
  return (
    <>
      <p className="font-semibold">
        {t('rateLine', {
          before: percentFigure(rate.rateNowBasisPoints),
          after: percentFigure(rate.rateBasisPoints),
          date: dateText(rate.effectiveFrom),
        })}
      </p>
      <p className="mb-2">{t('keeps', { count: rate.contractsThatKeepTheirs })}</p>
    </>
  );
}

function FundFigures({ fund }: { fund: NonNullable<MotionInRoom['fund']> }) {
  const t = useWords(motionWords);
  const { cashSatang, openLoans: count } = fund;
  return (
    <div className="mb-2">
      <p className="font-semibold">{t('fundLine', { cash: bahtText(cashSatang), count })}</p>
      <p>{t('fundMust')}</p>
    </div>
  );
}

function HouseholdFigures({ household }: { household: NonNullable<MotionInRoom['household']> }) {
  const t = useWords(motionWords);
  const { isDebtNil, confirmationsLeft, ceremonyOn, mayBeNamed } = household;
  return (
    <div className="mb-2">
      <p className="font-semibold">{t(isDebtNil ? 'nil' : 'notNil')}</p>
      {ceremonyOn === null ? (
        <p>{t('left', { count: confirmationsLeft })}</p>
      ) : (
        <p>
          {t('ceremony', { date: dateText(ceremonyOn) })} ·{' '}
          {t(mayBeNamed === true ? 'named' : 'private')}
        </p>
      )}
    </div>
  );
}

function Earlier({ resolution }: { resolution: EarlierResolution }) {
  const earlierText = useEarlierText();
  return <p className="mb-2 font-semibold">{earlierText(resolution)}</p>;
}

/** An earlier resolution in one line. */
export function useEarlierText(): (resolution: EarlierResolution) => string {
  const t = useWords(motionWords);
  const { language } = useLanguage();
  return ({ resolutionNumber: number, decidedOn, caseNumber, fundName, amountSatang }) => {
    const parts = [
      t('earlier', { number, date: dateText(decidedOn) }),
      caseNumber === null ? undefined : t('case', { number: caseNumber }),
      fundName?.[language],
      amountSatang === null ? undefined : bahtText(amountSatang),
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
