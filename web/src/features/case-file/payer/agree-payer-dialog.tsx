import { useState } from 'react';
import { AgreedPayer, type PayerAgreement } from '#contracts/interest-payers';
import type { LoanView } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import { Dialog } from '../../../components/action/dialog.tsx';
import { FormButtons } from '../../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { PercentField } from '../../../components/typed-field/percent-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { percentFigure, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { payerWords } from './words.ts';

interface AgreeProps {
  readonly loan: LoanView;
  readonly onClose: () => void;
}

/** A third party takes a part of the rate before the contract is signed. */
export function AgreePayerDialog({ loan, onClose }: AgreeProps) {
  const t = useWords(payerWords);
  const [payerName, setName] = useState('');
  const [basisPoints, setShare] = useState<number>();
  const [agreedOn, setAgreedOn] = useState<string | undefined>(todayInBangkok());
  const agreeing = useAgreeing({ loan, onClose });
  const submit = () => {
    if (basisPoints === undefined || agreedOn === undefined) return;
    agreeing.run({ payerName, basisPoints, agreedOn });
  };
  return (
    <Dialog title={t('add')} isOpen onClose={onClose}>
      <p>{t('addAbout')}</p>
      <ProblemForm problem={agreeing.problem} onSubmit={submit}>
        <TextField
          name="payerName"
          label={t('name')}
          value={payerName}
          onChange={setName}
          isRequired
        />
        <PercentField
          name="basisPoints"
          label={t('share')}
          help={t('shareHelp', { rate: percentFigure(loan.rateBasisPoints) })}
          value={basisPoints}
          onChange={setShare}
          isRequired
        />
        <BuddhistDateField
          name="agreedOn"
          label={t('agreedOn')}
          value={agreedOn}
          onChange={setAgreedOn}
          latest={todayInBangkok()}
          isRequired
        />
        <FormButtons save={t('save')} isRunning={agreeing.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function useAgreeing({ loan: { loanId }, onClose }: AgreeProps) {
  const t = useWords(payerWords);
  const loadNewest = useLoadNewest();
  return useCommand({
    form: `loan-payer:${loanId}`,
    send: (body: PayerAgreement, idempotencyKey) =>
      sendCommand({
        path: pathOf('loanPayer', { loanId }),
        answer: AgreedPayer,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('agreed'));
      onClose();
      await loadNewest();
    },
  });
}
