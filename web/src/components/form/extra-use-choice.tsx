import type { LoanView } from '#contracts/loans';
import { EXTRA_USES, type ExtraUse } from '#domain/interest/repayment';
import { satangToJson } from '#domain/money/satang';
import { extraUseWords } from '../../lib/code-words/loans.ts';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { type PaidAhead, splitPayment } from '../../lib/payment-split.ts';
import { RadioCards } from './radio-cards.tsx';

interface ExtraUseChoiceProps {
  readonly loan: LoanView;
  readonly amountSatang: string | undefined;
  readonly paidOn: string | undefined;
  readonly value: ExtraUse;
  readonly onChange: (use: ExtraUse) => void;
}

/** Asked only where a payment brings more than the instalment; each choice says what it comes to. */
export function ExtraUseChoice(props: ExtraUseChoiceProps) {
  const t = useWords(extraUseWords);
  const tellAhead = usePaidAheadText();
  const { loan, amountSatang, paidOn } = props;
  if (amountSatang === undefined || paidOn === undefined) return null;
  const about = (extraUse: ExtraUse) => {
    const split = splitPayment(loan, { amountSatang, paidOn, extraUse });
    if ('refused' in split || split.extraSatang === 0n || split.isPaidOff) return undefined;
    if (extraUse === 'prepay') return split.ahead === null ? undefined : tellAhead(split.ahead);
    if (split.next === null) return undefined;
    const { paymentSatang, count } = split.next;
    return t('comesTo', { amount: bahtText(satangToJson(paymentSatang)), count });
  };
  const choices = EXTRA_USES.map((value) => ({ value, label: t(value), about: about(value) }));
  if (choices.every((choice) => choice.about === undefined)) return null;
  return (
    <RadioCards
      name="extraUse"
      label={t('question')}
      choices={choices}
      value={props.value}
      onChange={props.onChange}
      isRequired
    />
  );
}

/** Which instalments are paid ahead, and what is still due on their day. */
function usePaidAheadText() {
  const t = useWords(extraUseWords);
  const baht = (amount: bigint) => bahtText(String(amount));
  return ({ whole, partly }: PaidAhead): string => {
    const texts: string[] = [];
    if (whole !== null) {
      const { first, last, dueSatang } = whole;
      texts.push(first === last ? t('aheadOne', { first }) : t('aheadMany', { first, last }));
      texts.push(
        dueSatang > 0n ? t('aheadInterest', { amount: baht(dueSatang) }) : t('aheadNothing'),
      );
    }
    if (partly !== null) {
      const { number, dueSatang } = partly;
      texts.push(t('aheadPartly', { number, amount: baht(dueSatang) }));
    }
    return texts.join(' ');
  };
}
