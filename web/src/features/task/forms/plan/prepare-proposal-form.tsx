import type { CaseFile } from '#contracts/cases';
import { POLICY_DEFAULTS, type PolicyKey } from '#domain/centre/policies';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import { sumSatang } from '#domain/money/satang';
import { Notice } from '../../../../components/status/notice.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import {
  NoteField,
  noteOf,
  OutcomeCards,
  RefusalFields,
  type RefusalDraft,
} from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile, useCentre } from '../../use-task.ts';
import { ProposalFigures } from './proposal-figures.tsx';
import { ProposalPreview } from './proposal-preview.tsx';
import { ProposalTerms } from './proposal-terms.tsx';
import { planWords } from './words.ts';

export interface ProposalDraft extends RefusalDraft {
  readonly outcome?: 'proposed' | 'refuse' | undefined;
  readonly termMonths?: number | undefined;
  readonly firstDueOn?: string | undefined;
}

export function PrepareProposalForm(props: TaskFormProps) {
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => <ProposalFields {...props} file={file} />}
    </Loaded>
  );
}

function ProposalFields({ file, ...props }: TaskFormProps & { file: CaseFile }) {
  const t = useWords(planWords);
  const policies = useCentre(file.centreId).data?.policies ?? [];
  const policy = (key: PolicyKey) =>
    policies.find((record) => record.key === key)?.value ?? POLICY_DEFAULTS[key];
  const amount = mergedSatang(file);
  const [draft, change] = useDraft<ProposalDraft>(props.task.taskId, {
    outcome: amount > 0n ? 'proposed' : undefined,
    termMonths: Math.min(30, policy('longest-term-months')),
    firstDueOn: addMonths(plainDate(todayInBangkok()), 1),
    note: '',
  });
  return (
    <CompletionForm {...props} kind="prepare-proposal" candidate={candidateOf(draft)}>
      {amount === 0n && <Notice kind="care">{t('nothingMerged')}</Notice>}
      <OutcomeCards
        choices={[
          {
            value: 'proposed',
            label: t('proposed'),
            about: t('proposedAbout'),
            isDisabled: amount === 0n,
          },
          { value: 'refuse', label: t('refuse'), about: t('refuseAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'proposed' && (
        <>
          <ProposalFigures file={file} />
          <ProposalTerms
            draft={draft}
            change={change}
            longestTermMonths={policy('longest-term-months')}
          />
          <ProposalPreview
            file={file}
            amountSatang={amount}
            rateBasisPoints={policy('common-rate-basis-points')}
            draft={draft}
          />
          <NoteField
            label={t('proposalNote')}
            value={draft.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
      {draft.outcome === 'refuse' && <RefusalFields draft={draft} change={change} />}
    </CompletionForm>
  );
}

/** The sum of the settlement figures: the proposal asks for exactly this. */
function mergedSatang({ debts }: CaseFile) {
  const merged = (debts ?? []).filter(({ treatment }) => treatment === 'refinance');
  return sumSatang(merged.map(({ payoffSatang }) => BigInt(payoffSatang ?? '0')));
}

function candidateOf(draft: ProposalDraft): Candidate<'prepare-proposal'> {
  const common = { kind: 'prepare-proposal', note: noteOf(draft.note) } as const;
  if (draft.outcome === 'refuse') return { ...common, outcome: 'refuse', reason: draft.reason };
  const { outcome, termMonths, firstDueOn } = draft;
  return { ...common, outcome, termMonths, firstDueOn };
}
