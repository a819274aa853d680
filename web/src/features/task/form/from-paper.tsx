import { useSearch } from '@tanstack/react-router';
import type { TaskView } from '#contracts/tasks';
import { findSheetOfTask } from '#domain/paper/sheet-kinds';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import {
  EMPTY_PAPER,
  paperOf,
  type PaperDraft,
} from '../../../components/form/paper/paper-draft.ts';
import { PaperFields } from '../../../components/form/paper/paper-fields.tsx';
import { paperFieldWords } from '../../../components/form/paper/words.ts';
import { useWords } from '../../../lib/i18n.ts';
import { PrintSheet } from './print-sheet.tsx';
import { forgetDraft, useDraft } from './use-draft.ts';

interface Draft extends PaperDraft {
  readonly isFromPaper: boolean;
}

/** The part "from paper" of a task's form: what to send of it, and its fields. */
export function useFromPaper(task: TaskView) {
  const { sheet } = useSearch({ from: '/signed-in/tasks/$taskId' });
  // Whoever comes with another sheet begins anew.
  const key = `${task.taskId}:paper:${sheet ?? ''}`;
  const [draft, change] = useDraft<Draft>(key, {
    ...EMPTY_PAPER,
    sheetCode: sheet ?? '',
    isFromPaper: sheet !== undefined,
  });
  const isAsked = findSheetOfTask(task.kind) !== undefined;
  const { isFromPaper, ...paper } = draft;
  const sent = isAsked && isFromPaper ? { fromPaper: paperOf(paper) } : {};
  const fields = isAsked ? <FromPaper task={task} draft={draft} change={change} /> : null;
  return { sent, fields, forget: () => forgetDraft(key) };
}

function FromPaper(props: {
  task: TaskView;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}) {
  const t = useWords(paperFieldWords);
  const { task, draft, change } = props;
  return (
    <div className="flex flex-col gap-3">
      <CheckboxRow
        name="isFromPaper"
        label={t('isFromPaper')}
        isChecked={draft.isFromPaper}
        onChange={(isFromPaper) => change({ isFromPaper })}
      />
      {draft.isFromPaper ? (
        <PaperFields
          part="fromPaper"
          draft={draft}
          change={change}
          centreId={task.centreId}
          caseId={task.caseId}
        />
      ) : (
        <PrintSheet task={task} />
      )}
    </div>
  );
}
