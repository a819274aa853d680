import { useState } from 'react';
import type { ReceiptRow } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import { Reversal } from '#contracts/reversals';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { loanWords } from './words.ts';

interface AskReversalProps {
  readonly loanId: string;
  readonly paid: ReceiptRow;
  readonly onClose: () => void;
}

/** Asks that a payment written down wrongly be undone; nothing moves until another person confirms. */
export function AskReversalDialog({ loanId, paid, onClose }: AskReversalProps) {
  const t = useWords(loanWords);
  const loadNewest = useLoadNewest();
  const [reason, setReason] = useState('');
  const { repaymentId, receiptNumber: number } = paid;
  const asking = useCommand({
    form: `ask-reversal:${repaymentId}`,
    send: (body: { reason: string }, idempotencyKey) =>
      sendCommand({
        path: pathOf('repaymentReversals', { loanId, repaymentId }),
        answer: Reversal,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('undoAsked', { number }));
      onClose();
      await loadNewest();
    },
  });
  const amount = bahtText(paid.amountSatang);
  return (
    <Dialog title={t('undoTitle', { number })} isOpen onClose={onClose}>
      <p>{t('undoAbout', { amount, date: dateText(paid.paidOn) })}</p>
      <ProblemForm problem={asking.problem} onSubmit={() => asking.run({ reason })}>
        <TextField
          name="reason"
          label={t('undoReason')}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button look="danger" type="submit" isRunning={asking.isRunning}>
            {t('undoAsk')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
