import type { LoanView } from '#contracts/loans';
import { bahtText, dateText, percentFigure, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { Folded } from './folded.tsx';
import { loanWords } from './words.ts';

/** What default interest is owed today and how it was counted; nothing where the contract bears none. */
export function DefaultInterest({ loan: { defaultInterest } }: { loan: LoanView }) {
  const t = useWords(loanWords);
  if (defaultInterest === null) return null;
  const { owedSatang, countedSatang, countedOn, metSatang, since } = defaultInterest;
  const before = {
    date: dateText(countedOn),
    counted: bahtText(countedSatang),
    met: bahtText(metSatang),
  };
  return (
    <Folded
      summary={t('inDefault')}
      aside={t('inDefaultNow', { amount: bahtText(owedSatang) })}
      isOpen={owedSatang !== '0'}
    >
      <p>{t('inDefaultLaw')}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {countedSatang !== '0' && <li>{t('inDefaultBefore', before)}</li>}
        {since.map((line) => (
          <li key={`${line.number}-${line.fromOn}`}>
            {t('inDefaultLine', {
              number: line.number,
              principal: bahtText(line.principalSatang),
              days: line.days,
              rate: percentFigure(line.basisPoints),
              from: shortDateText(line.fromOn),
              to: shortDateText(line.toOn),
            })}
          </li>
        ))}
        {since.length === 0 && <li>{t('inDefaultNone')}</li>}
      </ul>
    </Folded>
  );
}
