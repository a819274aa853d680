import { satangToJson } from '#domain/money/satang';
import { latePaymentWords } from '../../lib/code-words/loans.ts';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import type { PaymentSplit } from '../../lib/payment-split.ts';
import { Notice } from '../status/notice.tsx';

/** What a day before payments on file does to these; nothing where the payment is the last. */
export function LatePaymentNotice({ split }: { split: PaymentSplit }) {
  const t = useWords(latePaymentWords);
  if ('refused' in split) {
    if (split.refused !== 'later-payment-exceeds-debt') return null;
    const amount = bahtText(satangToJson(split.payoffSatang));
    return <Notice kind="bad">{t('exceeds', { amount })}</Notice>;
  }
  if (split.splitAnew === 0) return null;
  return <Notice kind="care">{t('splitAnew', { count: split.splitAnew })}</Notice>;
}
