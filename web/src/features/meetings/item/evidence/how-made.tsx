import type { FundOption } from '#contracts/fund-evidence';
import type { AgendaItemView } from '#contracts/meetings';
import { DataList } from '../../../../components/list/data-list.tsx';
import { bahtText, percentFigure, shortDateText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { itemWords } from '../words.ts';
import { evidenceWords } from './words.ts';

interface HowMadeProps {
  readonly option: FundOption;
  readonly proposal: NonNullable<AgendaItemView['proposal']>;
}

const plus = (...amounts: string[]) =>
  String(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
const less = (from: string, amount: string) => String(BigInt(from) - BigInt(amount));

/** Every figure of a fund's row: its formula with the numbers in it. */
export function HowMade({ option, proposal }: HowMadeProps) {
  const t = useWords(itemWords);
  const e = useWords(evidenceWords);
  const left = useLeftText();
  const { amountSatang, termMonths: months, firstDueOn } = proposal;
  const { instalmentSatang, totalInterestSatang, trueRateBasisPoints, endsOn, rank } = option;
  if (instalmentSatang === null || totalInterestSatang === null || endsOn === null) return null;
  const amount = bahtText(amountSatang);
  const [cash, kept] = [option.cashSatang, option.reserveSatang];
  return (
    <DataList
      items={[
        {
          label: t('instalment'),
          value: e('instalment-how', {
            amount,
            rate: percentFigure(option.rateBasisPoints),
            months,
            result: bahtText(instalmentSatang),
          }),
        },
        {
          label: t('totalInterest'),
          value: e('interest-how', {
            paid: bahtText(plus(amountSatang, totalInterestSatang)),
            amount,
            result: bahtText(totalInterestSatang),
          }),
        },
        {
          label: e('trueRate'),
          value: e('rate-how', { result: percentFigure(trueRateBasisPoints ?? 0) }),
        },
        {
          label: t('ends'),
          value: e('ends-how', {
            first: shortDateText(firstDueOn),
            months,
            result: shortDateText(endsOn),
          }),
        },
        { label: e('left'), value: left(option.monthAfter, instalmentSatang) },
        {
          label: t('cashAfter'),
          value: e('after-how', {
            cash: bahtText(cash),
            amount,
            result: bahtText(option.cashAfterSatang),
          }),
        },
        {
          label: t('fund'),
          value: e('rank-how', {
            rank: rank ?? 0,
            cash: bahtText(cash),
            kept: bahtText(kept),
            result: bahtText(less(cash, kept)),
          }),
        },
      ]}
    />
  );
}

function useLeftText() {
  const e = useWords(evidenceWords);
  return (month: FundOption['monthAfter'], instalmentSatang: string): string => {
    if (month === null) return e('notFrozen');
    const share = month.debtServiceBasisPoints;
    return [
      e('left-how', {
        income: bahtText(month.incomeSatang),
        necessities: bahtText(month.necessitiesSatang),
        savings: bahtText(month.savingsSatang),
        staying: bahtText(less(month.paymentSatang, instalmentSatang)),
        instalment: bahtText(instalmentSatang),
        result: bahtText(month.residualSatang),
      }),
      share === null ? '' : e('left-share', { share: percentFigure(share) }),
      month.isEnough ? '' : e('left-short'),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
