import type { BankLineView, NewBankEntry } from '#contracts/bank-lines';
import { Made } from '#contracts/centres';
import { pathOf } from '#contracts/paths';
import { Button } from '../../components/action/button.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import type { ApiProblem } from '../../lib/problem.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestAccount } from './use-bank-account.ts';
import { bankWords } from './words.ts';

/** A person says that the line is the entry. */
export function MatchButton({ lineId, entryId }: { lineId: string; entryId: string }) {
  const t = useWords(bankWords);
  const matching = useLineCommand('matchBankLine', lineId);
  return (
    <>
      <Button
        look="secondary"
        isRunning={matching.isRunning}
        onPress={() => matching.run({ entryId })}
      >
        {t('confirm')}
      </Button>
      <Refusal problem={matching.problem} />
    </>
  );
}

/** What the bank moved by itself: out of the account a fee, into it interest. */
export function BookButton({ line }: { line: BankLineView }) {
  const t = useWords(bankWords);
  const booking = useLineCommand('bookBankLine', line.lineId);
  const isFee = BigInt(line.amountSatang) < 0n;
  if (isFee && line.isOwn) return <p className="text-sm text-soft">{t('feeByAnother')}</p>;
  const kind: NewBankEntry['kind'] = isFee ? 'bank-fee' : 'bank-interest';
  return (
    <>
      <Button look="secondary" isRunning={booking.isRunning} onPress={() => booking.run({ kind })}>
        {t(isFee ? 'bookFee' : 'bookInterest')}
      </Button>
      <Refusal problem={booking.problem} />
    </>
  );
}

export function UnmatchButton({ lineId }: { lineId: string }) {
  const t = useWords(bankWords);
  const opening = useLineCommand('unmatchBankLine', lineId);
  return (
    <>
      <Button look="quiet" isRunning={opening.isRunning} onPress={() => opening.run({})}>
        {t('takeBack')}
      </Button>
      <Refusal problem={opening.problem} />
    </>
  );
}

function Refusal({ problem }: { problem: ApiProblem | undefined }) {
  const { language } = useLanguage();
  if (problem === undefined) return null;
  return (
    <p role="alert" className="text-sm text-clay-700">
      {problem.sentence[language]}
    </p>
  );
}

const DONE = {
  matchBankLine: 'isMatched',
  unmatchBankLine: 'isOpen',
  bookBankLine: 'isBooked',
} as const;

function useLineCommand(path: keyof typeof DONE, lineId: string) {
  const t = useWords(bankWords);
  const loadNewest = useLoadNewestAccount();
  return useCommand({
    form: `${path}:${lineId}`,
    send: (body: object, idempotencyKey) =>
      sendCommand({ path: pathOf(path, { lineId }), answer: Made, body, idempotencyKey }),
    onDone: async () => {
      announce(t(DONE[path]));
      await loadNewest();
    },
  });
}
