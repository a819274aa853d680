import { useState } from 'react';
import type { Repayment } from '#contracts/loan-forms';
import { Receipt, type LoanView } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import type { Overpayment } from '#domain/interest/overpayment';
import type { ExtraUse } from '#domain/interest/repayment';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ExtraUseChoice } from '../../../components/form/extra-use-choice.tsx';
import { LatePaymentNotice } from '../../../components/form/late-payment-notice.tsx';
import { MoneyCameChoice } from '../../../components/form/money-came-choice.tsx';
import { OverpaymentChoice } from '../../../components/form/overpayment-choice.tsx';
import { PrescriptionNotice } from '../../../components/form/prescription-notice.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useCoinsText } from '../../../lib/code-words/coins.ts';
import { bahtText, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { splitPayment } from '../../../lib/payment-split.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { useProposedAmount } from './use-proposed-amount.ts';
import { loanWords } from './words.ts';

interface RepaymentProps {
  readonly loan: LoanView;
  readonly onClose: () => void;
}

/** Takes a payment of the household; the receipt's number comes back at once. */
export function RepaymentDialog({ loan, onClose }: RepaymentProps) {
  const t = useWords(loanWords);
  const { amountSatang, proposed, type, propose } = useProposedAmount(loan);
  const [paidOn, setPaidOn] = useState<string | undefined>(todayInBangkok());
  const [bankPlaceId, setBankPlace] = useState<string>();
  const [extraUse, setExtraUse] = useState<ExtraUse>('shorten');
  const [overpayment, setOverpayment] = useState<Overpayment>();
  const paying = usePaying({ loan, onClose });
  const coins = useCoinsText(loan.takesCoins && bankPlaceId === undefined, amountSatang);
  const isPayoff = amountSatang === proposed.payoff;
  const asked = { loan, amountSatang, paidOn };
  return (
    <Dialog title={t('recordTitle')} isOpen onClose={onClose}>
      <ProblemForm
        problem={paying.problem}
        onSubmit={() => {
          if (!amountSatang || !paidOn) return;
          paying.run({
            amountSatang,
            paidOn,
            extraUse,
            bankPlaceId: bankPlaceId ?? null,
            ...(overpayment === undefined ? {} : { overpayment }),
          });
        }}
      >
        <MoneyField
          name="amountSatang"
          label={t('amount')}
          help={t('amountHelp', {
            next: bahtText(proposed.next),
            payoff: bahtText(proposed.payoff),
          })}
          value={amountSatang}
          onChange={type}
          isRequired
        />
        {proposed.next !== proposed.payoff && (
          <div>
            <Button look="quiet" onPress={() => propose(isPayoff ? 'next' : 'payoff')}>
              {t(isPayoff ? 'useNext' : 'usePayoff')}
            </Button>
          </div>
        )}
        <MoneyCameChoice loan={loan} value={bankPlaceId} onChange={setBankPlace} />
        {coins !== undefined && <p className="font-semibold">{coins}</p>}
        <BuddhistDateField
          name="paidOn"
          label={t('paidOn')}
          value={paidOn}
          onChange={setPaidOn}
          latest={todayInBangkok()}
          isRequired
        />
        <ExtraUseChoice {...asked} value={extraUse} onChange={setExtraUse} />
        <OverpaymentChoice
          {...asked}
          extraUse={extraUse}
          bankPlaceId={bankPlaceId}
          value={overpayment}
          onChange={setOverpayment}
        />
        <PrescriptionNotice prescription={loan.prescription} />
        {amountSatang !== undefined && paidOn !== undefined && (
          <LatePaymentNotice split={splitPayment(loan, { amountSatang, paidOn, extraUse })} />
        )}
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" isRunning={paying.isRunning}>
            {t('save')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}

function usePaying({ loan, onClose }: RepaymentProps) {
  const t = useWords(loanWords);
  const loadNewest = useLoadNewest();
  return useCommand({
    form: `repay-loan:${loan.loanId}`,
    send: (body: Repayment, idempotencyKey) =>
      sendCommand({
        path: pathOf('repayments', { loanId: loan.loanId }),
        answer: Receipt,
        body,
        idempotencyKey,
      }).catch((refusal: unknown) => {
        // What is owed may have changed since it was read; the refusal speaks of what it is now.
        void loadNewest();
        throw refusal;
      }),
    onDone: async (receipt) => {
      const number = receipt.receiptNumber;
      announce(t(receipt.isPaidOff ? 'paidOff' : 'recorded', { number }));
      onClose();
      await loadNewest();
    },
  });
}
