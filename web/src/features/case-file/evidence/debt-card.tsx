import type { EvidenceView } from '#contracts/evidence';
import { DEBT_SOURCES } from '#domain/assessment/code-lists';
import { DataList } from '../../../components/list/data-list.tsx';
import { purposeWords } from '../../../lib/code-words/evidence.ts';
import { debtSourceWords } from '../../../lib/code-words/household.ts';
import { bahtText, dateText, shortDateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { LineEvidence } from './line-evidence.tsx';
import type { DebtLine } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

interface DebtCardProps {
  readonly caseId: string;
  readonly debt: DebtLine;
  readonly page: EvidenceView;
}

export function DebtCard({ caseId, debt, page }: DebtCardProps) {
  const t = useWords(evidenceWords);
  const sourceOf = useWords(debtSourceWords);
  const source = DEBT_SOURCES.find((each) => each === debt.source);
  const title = debt.creditorName ?? t('unnamed');
  return (
    <LineEvidence
      caseId={caseId}
      line={debt}
      page={page}
      title={title}
      about={[source === undefined ? '' : sourceOf(source), debt.personName].join(' · ')}
      figures={[
        { field: 'balanceSatang', label: t('balance'), satang: debt.balanceSatang },
        { field: 'instalmentSatang', label: t('instalment'), satang: debt.instalmentSatang },
      ]}
    >
      <Story debt={debt} />
    </LineEvidence>
  );
}

/** Stated purpose beside actual use, and the fund's own book beside what was told. */
function Story({ debt }: { debt: DebtLine }) {
  const t = useWords(evidenceWords);
  const purposeOf = useWords(purposeWords);
  const { language } = useLanguage();
  const { book, statedPurpose, actualUse, borrowedOn } = debt;
  const isOtherwise = statedPurpose !== null && actualUse !== null && statedPurpose !== actualUse;
  const items = [
    { label: t('balance'), value: bahtText(debt.balanceSatang) },
    { label: t('instalment'), value: bahtText(debt.instalmentSatang) },
    ...(borrowedOn === null ? [] : [{ label: t('borrowedOn'), value: dateText(borrowedOn) }]),
    ...(statedPurpose === null
      ? []
      : [{ label: t('statedPurpose'), value: purposeOf(statedPurpose) }]),
    ...(actualUse === null ? [] : [{ label: t('actualUse'), value: purposeOf(actualUse) }]),
    ...(book === null
      ? []
      : [
          {
            label: t('inBook', { fund: book.fundName[language], number: book.number }),
            value: `${bahtText(book.balanceSatang)} (${shortDateText(book.balanceOn)})`,
          },
          { label: t('difference'), value: differenceText(book.differenceSatang, t('same')) },
        ]),
  ];
  return (
    <>
      <DataList items={items} />
      {isOtherwise && <p className="mt-1 font-semibold text-clay-700">{t('usedOtherwise')}</p>}
    </>
  );
}

function differenceText(differenceSatang: string, same: string): string {
  if (differenceSatang === '0') return same;
  return differenceSatang.startsWith('-')
    ? bahtText(differenceSatang)
    : `+${bahtText(differenceSatang)}`;
}
