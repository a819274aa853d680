import { useState } from 'react';
import { PayerMoved, type PayerPayment } from '#contracts/interest-payers';
import type { LoanView } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import { Dialog } from '../../../components/action/dialog.tsx';
import { FormButtons } from '../../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { bahtText, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { payerWords } from './words.ts';

interface ReceiveProps {
  readonly loan: LoanView;
  readonly onClose: () => void;
}

/** The third party paid; the money lies with the fund's undivided cash. */
export function ReceivePayerDialog({ loan, onClose }: ReceiveProps) {
  const t = useWords(payerWords);
  const [amountSatang, setAmount] = useState<string>();
  const [on, setOn] = useState<string | undefined>(todayInBangkok());
  const receiving = useReceiving({ loan, onClose });
  const submit = () => {
    if (amountSatang === undefined || on === undefined) return;
    receiving.run({ amountSatang, on });
  };
  return (
    <Dialog title={t('receiveTitle')} isOpen onClose={onClose}>
      <ProblemForm problem={receiving.problem} onSubmit={submit}>
        <MoneyField
          name="amountSatang"
          label={t('amount')}
          value={amountSatang}
          onChange={setAmount}
          isRequired
        />
        <BuddhistDateField
          name="on"
          label={t('on')}
          value={on}
          onChange={setOn}
          latest={todayInBangkok()}
          isRequired
        />
        <FormButtons save={t('save')} isRunning={receiving.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function useReceiving({ loan: { loanId }, onClose }: ReceiveProps) {
  const t = useWords(payerWords);
  const loadNewest = useLoadNewest();
  return useCommand({
    form: `payer-payments:${loanId}`,
    send: (body: PayerPayment, idempotencyKey) =>
      sendCommand({
        path: pathOf('payerPayments', { loanId }),
        answer: PayerMoved,
        body,
        idempotencyKey,
      }),
    onDone: async ({ amountSatang }) => {
      announce(t('saved', { amount: bahtText(amountSatang) }));
      onClose();
      await loadNewest();
    },
  });
}
