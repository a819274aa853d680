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

function useLineCommand(path: 'matchBankLine' | 'unmatchBankLine', lineId: string) {
  const t = useWords(bankWords);
  const loadNewest = useLoadNewestAccount();
  return useCommand({
    form: `${path}:${lineId}`,
    send: (body: object, idempotencyKey) =>
      sendCommand({ path: pathOf(path, { lineId }), answer: Made, body, idempotencyKey }),
    onDone: async () => {
      announce(t(path === 'matchBankLine' ? 'isMatched' : 'isOpen'));
      await loadNewest();
    },
  });
}
