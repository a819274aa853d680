/** What the forms of a contract need: the household's file, and the loan the task is about. */

import type { ReactNode } from 'react';
import type { CaseFile } from '#contracts/cases';
import type { LoanView } from '#contracts/loans';
import type { TaskView } from '#contracts/tasks';
import { Button } from '../../../../components/action/button.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { Loaded } from '../../form/loaded.tsx';
import { formWords } from '../../form/words.ts';
import { useCaseFile, useLoadNewest, useLoan } from '../../use-task.ts';
import { taskWords } from '../../words.ts';

interface WithLoanProps {
  readonly task: TaskView;
  readonly children: (known: { file: CaseFile; loan: LoanView }) => ReactNode;
}

export function WithLoan({ task, children }: WithLoanProps) {
  return (
    <Loaded query={useCaseFile(task.caseId)}>
      {(file) => (
        <OfFile file={file} loanId={findLoanId(file, task.subjectId)}>
          {children}
        </OfFile>
      )}
    </Loaded>
  );
}

interface OfFileProps {
  readonly file: CaseFile;
  readonly loanId: string | undefined;
  readonly children: WithLoanProps['children'];
}

function OfFile({ file, loanId, children }: OfFileProps) {
  const t = useWords(formWords);
  const page = useWords(taskWords);
  const loadNewest = useLoadNewest();
  const query = useLoan(loanId);
  if (loanId === undefined) {
    return (
      <Notice kind="care">
        <p>{t('noLoan')}</p>
        <div className="mt-3">
          <Button look="secondary" icon="reload" onPress={() => void loadNewest()}>
            {page('again')}
          </Button>
        </div>
      </Notice>
    );
  }
  return <Loaded query={query}>{(loan) => children({ file, loan })}</Loaded>;
}

/** The task names the loan; where it does not, the newest contract that still lives is meant. */
function findLoanId({ loans }: CaseFile, subjectId: string | null): string | undefined {
  const named = loans?.find(({ loanId }) => loanId === subjectId);
  const living = loans?.findLast(({ status }) => status !== 'released' && status !== 'paid');
  return (named ?? living ?? loans?.at(-1))?.loanId;
}
