import type { CaseFile } from '#contracts/cases';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { OutcomeCards, ReferralFields } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { SurveySums } from '../start/survey-sums.tsx';
import { startWords } from '../start/words.ts';
import { SurveyDebts } from './survey-debts.tsx';
import { candidateOf, sumsOf, surveyOf, type SurveyDraft } from './survey-draft.ts';
import { SurveyExpenses } from './survey-expenses.tsx';
import { SurveyHousekeeping } from './survey-housekeeping.tsx';
import { SurveyIncomes } from './survey-incomes.tsx';
import { SurveyYearlyExpenses } from './survey-yearly-expenses.tsx';

export function SurveyHouseholdForm(props: TaskFormProps) {
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => <SurveyFields {...props} file={file} />}
    </Loaded>
  );
}

function SurveyFields({ file, ...props }: TaskFormProps & { file: CaseFile }) {
  const t = useWords(startWords);
  const [draft, change] = useDraft<SurveyDraft>(props.task.taskId, surveyOf(file));
  return (
    <CompletionForm {...props} kind="survey-household" candidate={candidateOf(draft)}>
      <OutcomeCards
        choices={[
          { value: 'surveyed', label: t('surveyed') },
          { value: 'refer', label: t('refer'), about: t('referAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'refer' ? (
        <ReferralFields draft={draft} change={change} />
      ) : (
        <>
          <SurveyIncomes
            members={file.members}
            draft={draft}
            onChange={(incomes) => change({ incomes })}
          />
          <SurveyExpenses expenses={draft.expenses} onChange={(expenses) => change({ expenses })} />
          <SurveyYearlyExpenses
            lines={draft.yearlyExpenses}
            onChange={(yearlyExpenses) => change({ yearlyExpenses })}
          />
          <SurveyHousekeeping draft={draft} onChange={change} />
          <SurveyDebts file={file} debts={draft.debts} onChange={(debts) => change({ debts })} />
          <SurveySums sums={sumsOf(draft)} title={t('sums')} centreId={file.centreId} />
        </>
      )}
    </CompletionForm>
  );
}
