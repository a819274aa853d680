import type { ReceiptRow } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import { Reversal, type DecideReversal } from '#contracts/reversals';
import { SecondDecision } from '../../../components/form/second-decision.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { loanWords } from './words.ts';

/** A request to cancel a receipt; another person than the one who asked confirms it. */
export function WaitingReversal({ paid }: { paid: ReceiptRow }) {
  const t = useWords(loanWords);
  const mayConfirm = useMay('confirm-reversal');
  const { reversal, receiptNumber: number } = paid;
  if (reversal === null) return null;
  const { reason, askedByName: name, askedAt, isOwn } = reversal;
  return (
    <div className="my-3">
      <Notice kind="care" title={t('waiting', { number })}>
        <p>{t('waitingBy', { name, at: instantText(askedAt), reason })}</p>
        {isOwn && <p>{t('waitingOwn')}</p>}
        {mayConfirm && <Decision number={number} reversalId={reversal.reversalId} isOwn={isOwn} />}
      </Notice>
    </div>
  );
}

interface DecisionProps {
  readonly number: string;
  readonly reversalId: string;
  readonly isOwn: boolean;
}

function Decision({ number, reversalId, isOwn }: DecisionProps) {
  const t = useWords(loanWords);
  const loadNewest = useLoadNewest();
  const deciding = useCommand({
    form: `decide-reversal:${reversalId}`,
    send: (body: DecideReversal, idempotencyKey) =>
      sendCommand({
        path: pathOf('decideReversal', { reversalId }),
        answer: Reversal,
        body,
        idempotencyKey,
      }),
    onDone: async ({ status }) => {
      announce(t(status === 'confirmed' ? 'undone' : 'kept', { number }));
      await loadNewest();
    },
  });
  return (
    <SecondDecision
      isOwn={isOwn}
      yes="confirmed"
      confirm={t('undoConfirm')}
      decline={t('undoDecline')}
      takeBack={t('undoTakeBack')}
      isDanger
      deciding={deciding}
    />
  );
}
