import type { LoanView } from '#contracts/loans';
import type { Overpayment } from '#domain/interest/overpayment';
import type { ExtraUse } from '#domain/interest/repayment';
import { satangToJson, type Satang } from '#domain/money/satang';
import { LatePaymentNotice } from '../../../../components/form/late-payment-notice.tsx';
import { DataList } from '../../../../components/list/data-list.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { bahtText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { splitPayment } from '../../../../lib/payment-split.ts';
import { loanWords } from './words.ts';

interface SplitPictureProps {
  readonly loan: LoanView;
  readonly amountSatang: string | undefined;
  readonly paidOn: string | undefined;
  readonly extraUse: ExtraUse;
  readonly overpayment: Overpayment | undefined;
}

/** Where the money goes before it is recorded: interest, principal, and what is still owed. */
export function SplitPicture({ loan, amountSatang, paidOn, ...chosen }: SplitPictureProps) {
  const t = useWords(loanWords);
  if (amountSatang === undefined || paidOn === undefined) return null;
  const split = splitPayment(loan, { amountSatang, paidOn, ...chosen });
  if ('refused' in split) {
    if (split.refused === 'later-payment-exceeds-debt') return <LatePaymentNotice split={split} />;
    return (
      <Notice kind="bad">
        {t(split.refused, { amount: bahtText(satangToJson(split.payoffSatang)) })}
      </Notice>
    );
  }
  const baht = (amount: Satang) => bahtText(satangToJson(amount));
  const due = BigInt(loan.nextPaymentSatang ?? '0');
  return (
    <section aria-label={t('split')} aria-live="polite">
      <h3 className="font-bold text-indigo-900">{t('split')}</h3>
      <DataList
        items={[
          { label: t('toInterest'), value: baht(split.interestSatang) },
          { label: t('toPrincipal'), value: baht(split.principalSatang) },
          ...(split.extraSatang > 0n
            ? [{ label: t('toExtra'), value: baht(split.extraSatang) }]
            : []),
          ...(split.defaultInterestSatang > 0n
            ? [{ label: t('toDefault'), value: baht(split.defaultInterestSatang) }]
            : []),
          ...(split.returnedSatang > 0n
            ? [{ label: t('toReturn'), value: baht(split.returnedSatang) }]
            : []),
          { label: t('owedAfter'), value: baht(split.owedAfterSatang) },
        ]}
      />
      {split.isPaidOff && (
        <div className="mt-3">
          <Notice kind="good">{t('paysOff')}</Notice>
        </div>
      )}
      <div className="mt-3 empty:hidden">
        <LatePaymentNotice split={split} />
      </div>
      {BigInt(amountSatang) < due && (
        <div className="mt-3">
          <Notice kind="care">{t('lessThanDue')}</Notice>
        </div>
      )}
    </section>
  );
}
