import { LoanChangeMade, type LoanChangeRow } from '#contracts/loan-changes';
import type { LoanView } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { AgreementLine } from '../../../components/list/agreement-line.tsx';
import { ChangedSchedule } from '../../../components/list/changed-schedule.tsx';
import { Tag, type TagTone } from '../../../components/status/tag.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import {
  loanChangeKindWords,
  loanChangeStatusWords,
} from '../../../lib/code-words/loan-changes.ts';
import { bahtText, dateText, instantText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { asProblem } from '../../../lib/problem.ts';
import { useMay } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { loanChangeDialogWords } from './change-words.ts';
import { Folded } from './folded.tsx';

/** What the committee was asked about a contract, and the schedules before and after what it resolved. */
export function LoanChanges({ loan }: { loan: LoanView }) {
  const t = useWords(loanChangeDialogWords);
  const { changes } = loan;
  if (changes.length === 0) return null;
  const isWaiting = changes.some(({ status }) => status === 'asked' || status === 'on-agenda');
  return (
    <Folded summary={t('changes')} aside={String(changes.length)} isOpen={isWaiting}>
      <ul className="divide-y divide-line">
        {changes.map((change) => (
          <li key={change.changeId} className="py-3">
            <Change change={change} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Change({ change }: { change: LoanChangeRow }) {
  const t = useWords(loanChangeDialogWords);
  const kindOf = useWords(loanChangeKindWords);
  const statusOf = useWords(loanChangeStatusWords);
  const mayAsk = useMay('record-repayment');
  const { kind, amountSatang, status, askedByName: name, reason, resolutionNumber } = change;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">
          {kindOf(kind)} {amountSatang === null ? '' : bahtText(amountSatang)}
        </span>
        <Tag tone={TONES[status]}>{statusOf(status)}</Tag>
      </p>
      {change.agreement !== null && <AgreementLine agreement={change.agreement} />}
      <p className="text-soft">{t('askedBy', { name, at: instantText(change.askedAt), reason })}</p>
      {resolutionNumber !== null && (
        <p>
          {change.effectiveOn === null
            ? t('resolutionOnly', { number: resolutionNumber })
            : t('resolution', { number: resolutionNumber, date: dateText(change.effectiveOn) })}
        </p>
      )}
      {status === 'asked' && mayAsk && <Withdraw change={change} />}
      {change.before.length > 0 && (
        <Folded summary={t('compare')}>
          <ChangedSchedule before={change.before} after={change.after} />
        </Folded>
      )}
    </>
  );
}

function Withdraw({ change: { changeId } }: { change: LoanChangeRow }) {
  const t = useWords(loanChangeDialogWords);
  const { language } = useLanguage();
  const loadNewest = useLoadNewest();
  const withdrawing = useCommand({
    form: `withdraw-change:${changeId}`,
    send: async (_: void, idempotencyKey) => {
      try {
        return await sendCommand({
          path: pathOf('withdrawLoanChange', { changeId }),
          answer: LoanChangeMade,
          idempotencyKey,
        });
      } catch (thrown) {
        announce(asProblem(thrown).sentence[language], 'bad');
        throw thrown;
      }
    },
    onDone: async () => {
      announce(t('withdrawn'));
      await loadNewest();
    },
  });
  return (
    <div className="mt-2 print:hidden">
      <Button look="secondary" isRunning={withdrawing.isRunning} onPress={() => withdrawing.run()}>
        {t('withdraw')}
      </Button>
    </div>
  );
}

const TONES = {
  asked: 'care',
  'on-agenda': 'care',
  approved: 'good',
  refused: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<LoanChangeRow['status'], TagTone>;
