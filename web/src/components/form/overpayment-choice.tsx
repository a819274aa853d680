import type { LoanView } from '#contracts/loans';
import { OVERPAYMENTS, type Overpayment } from '#domain/interest/overpayment';
import type { ExtraUse } from '#domain/interest/repayment';
import { bahtTextEnglish, bahtTextThai } from '#domain/money/baht-text';
import { satangToJson, type Satang } from '#domain/money/satang';
import { overpaymentWords } from '../../lib/code-words/loans.ts';
import { bahtText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { splitPayment } from '../../lib/payment-split.ts';
import { Notice } from '../status/notice.tsx';
import { RadioCards } from './radio-cards.tsx';

interface OverpaymentChoiceProps {
  readonly loan: LoanView;
  readonly amountSatang: string | undefined;
  readonly paidOn: string | undefined;
  readonly extraUse: ExtraUse;
  readonly bankPlaceId: string | undefined;
  readonly value: Overpayment | undefined;
  readonly onChange: (value: Overpayment) => void;
}

/** Asked only where more was received than pays the loan off: what goes back is said to the satang. */
export function OverpaymentChoice(props: OverpaymentChoiceProps) {
  const t = useWords(overpaymentWords);
  const back = useWordsOfBack();
  const { loan, amountSatang, paidOn, extraUse, bankPlaceId } = props;
  if (amountSatang === undefined || paidOn === undefined) return null;
  const asked = { amountSatang, paidOn, extraUse };
  const whole = splitPayment(loan, asked);
  if (!('refused' in whole) || whole.refused !== 'more-than-owed') return null;
  const payoff = bahtText(satangToJson(whole.payoffSatang));
  if (!loan.returnsOverpayment) return <Notice kind="care">{t('byLawRefuses', { payoff })}</Notice>;
  if (bankPlaceId !== undefined) return <Notice kind="care">{t('onlyCash', { payoff })}</Notice>;
  const split = splitPayment(loan, { ...asked, overpayment: 'return' });
  if ('refused' in split) return <Notice kind="care">{t('noCoins', { payoff })}</Notice>;
  const about = { return: back(split.returnedSatang), refuse: t('refuseAbout', { payoff }) };
  const choices = OVERPAYMENTS.map((value) => ({ value, label: t(value), about: about[value] }));
  return (
    <RadioCards
      name="overpayment"
      label={t('question', { payoff })}
      choices={choices.toReversed()}
      value={props.value}
      onChange={props.onChange}
      isRequired
    />
  );
}

/** The sum that goes back, in figures and words. */
function useWordsOfBack() {
  const t = useWords(overpaymentWords);
  const { language } = useLanguage();
  return (satang: Satang) =>
    t('returnAbout', {
      amount: bahtText(satangToJson(satang)),
      words: language === 'th' ? bahtTextThai(satang) : bahtTextEnglish(satang),
    });
}
