import type { HistoryRow } from '#contracts/tasks';
import type { CaseStatus } from '#domain/case/case-statuses';
import type { SheetKind } from '#domain/paper/sheet-kinds';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { Button } from '../../../components/action/button.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { caseStatusWords } from '../../../lib/code-words/case-statuses.ts';
import { documentKindWords } from '../../../lib/code-words/documents.ts';
import { historyText, historyWords } from '../../../lib/code-words/history.ts';
import { outcomeText, outcomeWords } from '../../../lib/code-words/outcomes.ts';
import { sheetKindWords } from '../../../lib/code-words/paper.ts';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { taskKindWords } from '../../../lib/code-words/task-kinds.ts';
import { bahtText, dateText, instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useTimeline } from '../use-case-file.ts';
import { useReasonText } from '../use-reason-text.ts';
import { caseFileWords } from '../words.ts';

/** Everything that was recorded, newest first, a page at a time. */
export function CaseTimeline({ caseId }: { caseId: string }) {
  const t = useWords(caseFileWords);
  const timeline = useTimeline(caseId);
  const rows = timeline.data?.pages.flatMap((page) => page.rows.toReversed());
  return (
    <Section
      title={t('timeline')}
      aside={<span className="text-sm text-soft">{t('timelineOrder')}</span>}
    >
      {rows === undefined &&
        (timeline.error === null ? (
          <Skeleton lines={4} />
        ) : (
          <NotLoaded
            title={t('notLoaded')}
            error={timeline.error}
            onAgain={() => void timeline.refetch()}
          />
        ))}
      {rows !== undefined && (
        <ol className="flex flex-col gap-3 border-l-4 border-line pl-4">
          {rows.map((row, at) => (
            <li key={`${row.at}-${row.action}-${at}`}>
              <TimelineRow row={row} />
            </li>
          ))}
        </ol>
      )}
      {timeline.hasNextPage && (
        <div className="mt-4 flex justify-center print:hidden">
          <Button
            look="secondary"
            isRunning={timeline.isFetchingNextPage}
            onPress={() => void timeline.fetchNextPage()}
          >
            {t('older')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function TimelineRow({ row }: { row: HistoryRow }) {
  const t = useWords(caseFileWords);
  const roleOf = useWords(roleWords);
  const sentence = useSentence(row);
  const role = row.actorRole === null ? undefined : roleOf(row.actorRole);
  const who =
    row.actorName === null ? t('bySystem') : [row.actorName, role].filter(Boolean).join(' ');
  return (
    <>
      <span className="block font-semibold">{sentence}</span>
      <span className="block text-sm text-soft">
        {instantText(row.at)} · {who}
      </span>
    </>
  );
}

/** The action in the past tense, with what its detail adds. */
function useSentence({ action, detail }: HistoryRow): string {
  const t = useWords(caseFileWords);
  const history = useWords(historyWords);
  const statusOf = useWords(caseStatusWords);
  const extra = useExtra(detail);
  const to = detail['to'];
  if (action === 'case-moved' && to !== undefined && to in caseStatusWords.th) {
    const status = statusOf(to as CaseStatus);
    return [t('toStatus', { status }), extra].filter(Boolean).join(' · ');
  }
  return [historyText(history, action), extra].filter(Boolean).join(' · ');
}

function useExtra(detail: HistoryRow['detail']): string {
  const kindOf = useWords(taskKindWords);
  const documentOf = useWords(documentKindWords);
  const outcomeOf = useWords(outcomeWords);
  const reasonText = useReasonText();
  const t = useWords(caseFileWords);
  const sheetOf = useWords(sheetKindWords);
  const { kind, outcome, reason, amountSatang, paperOn, sheetKind, sheetCode = '' } = detail;
  const parts: (string | undefined)[] = [];
  if (paperOn !== undefined && sheetKind !== undefined && sheetKind in sheetKindWords.th) {
    const sheet = sheetOf(sheetKind as SheetKind);
    parts.push(t('fromSheet', { sheet, code: sheetCode, date: dateText(paperOn) }));
  }
  if (kind !== undefined && kind in taskKindWords.th) {
    parts.push(kindOf(kind as TaskKind));
    if (outcome !== undefined) parts.push(outcomeText(outcomeOf, kind, outcome));
  }
  if (kind !== undefined && kind in documentKindWords.th) {
    parts.push(documentOf(kind as keyof typeof documentKindWords.th));
  }
  if (amountSatang !== undefined) parts.push(bahtText(amountSatang));
  parts.push(reasonText(reason ?? null));
  return parts.filter(Boolean).join(' · ');
}
