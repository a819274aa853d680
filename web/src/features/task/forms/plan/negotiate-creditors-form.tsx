import type { CaseFile, DebtView } from '#contracts/cases';
import type { MatterView } from '#contracts/negotiations';
import type { DebtTreatment } from '#domain/assessment/code-lists';
import { Notice } from '../../../../components/status/notice.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { ListRefusal } from '../../form/list-refusal.tsx';
import { Loaded } from '../../form/loaded.tsx';
import {
  noteOf,
  OutcomeCards,
  PastDayField,
  ReferralFields,
  type ReferralDraft,
} from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile, useCentre, useNegotiations } from '../../use-task.ts';
import { leftOutReason } from './left-out-reason.ts';
import { NegotiatedDebt } from './negotiated-debt.tsx';
import { NegotiationSums } from './negotiation-sums.tsx';
import { planWords } from './words.ts';

export interface AgreedDraft {
  readonly treatment?: DebtTreatment | undefined;
  readonly payoffSatang?: string | undefined;
}

interface NegotiationDraft extends ReferralDraft {
  readonly outcome: 'agreed' | 'refer';
  readonly agreedOn?: string | undefined;
  readonly debts: Readonly<Record<string, AgreedDraft>>;
}

export function NegotiateCreditorsForm(props: TaskFormProps) {
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => <WithTalks {...props} file={file} />}
    </Loaded>
  );
}

function WithTalks({ file, ...props }: TaskFormProps & { file: CaseFile }) {
  return (
    <Loaded query={useNegotiations(file.caseId)}>
      {({ matters }) => <NegotiationFields {...props} file={file} matters={matters} />}
    </Loaded>
  );
}

interface NegotiationFieldsProps extends TaskFormProps {
  readonly file: CaseFile;
  readonly matters: readonly MatterView[];
}

function NegotiationFields({ file, matters, ...props }: NegotiationFieldsProps) {
  const t = useWords(planWords);
  const debts = file.debts ?? [];
  const matterOf = (debtId: string) => matters.find((matter) => matter.debtId === debtId);
  const settled = (debtId: string) => matterOf(debtId)?.settledSatang ?? undefined;
  const centre = useCentre(file.centreId).data;
  const [draft, change] = useDraft<NegotiationDraft>(props.task.taskId, {
    outcome: 'agreed',
    agreedOn: todayInBangkok(),
    note: '',
    debts: Object.fromEntries(
      debts.map((debt) => [debt.debtId, { payoffSatang: debt.balanceSatang }]),
    ),
  });
  const set = (debtId: string, part: AgreedDraft) =>
    change({ debts: { ...draft.debts, [debtId]: { ...draft.debts[debtId], ...part } } });
  // What stands in writing is the figure, whatever was typed before.
  const agreed = Object.fromEntries(
    debts.map(({ debtId }) => {
      const typed = draft.debts[debtId];
      return [debtId, { ...typed, payoffSatang: settled(debtId) ?? typed?.payoffSatang }];
    }),
  );
  const known = { ...draft, debts: agreed };
  const isAnyOpen = matters.some(({ status }) => status === 'open');
  return (
    <CompletionForm {...props} kind="negotiate-creditors" candidate={candidateOf(known, debts)}>
      <OutcomeCards
        choices={[
          { value: 'agreed', label: t('agreed'), about: t('agreedAbout') },
          { value: 'refer', label: t('refer'), about: t('referAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'refer' && <ReferralFields draft={draft} change={change} />}
      {draft.outcome === 'agreed' && (
        <>
          {debts.length === 0 && <Notice kind="care">{t('noDebts')}</Notice>}
          {isAnyOpen && <Notice kind="care">{t('stillInTalks')}</Notice>}
          <PastDayField
            name="agreedOn"
            label={t('agreedOn')}
            value={draft.agreedOn}
            onChange={(agreedOn) => change({ agreedOn })}
          />
          <ListRefusal name="debts" />
          {debts.map((debt, at) => (
            <NegotiatedDebt
              key={debt.debtId}
              at={at}
              debt={debt}
              agreed={agreed[debt.debtId] ?? {}}
              matter={matterOf(debt.debtId)}
              leftOut={leftOutReason(debt, centre)}
              onChange={(part) => set(debt.debtId, part)}
            />
          ))}
          <NegotiationSums debts={debts} agreed={agreed} />
        </>
      )}
    </CompletionForm>
  );
}

function candidateOf(
  draft: NegotiationDraft,
  debts: readonly DebtView[],
): Candidate<'negotiate-creditors'> {
  const kind = 'negotiate-creditors';
  if (draft.outcome === 'refer') {
    return { kind, outcome: 'refer', forum: draft.forum, note: noteOf(draft.note) };
  }
  return {
    kind,
    outcome: 'agreed',
    debts: debts.map(({ debtId }) => {
      const { treatment, payoffSatang } = draft.debts[debtId] ?? {};
      const isMerged = treatment === 'refinance';
      const payoff = isMerged ? payoffSatang : null;
      return { debtId, treatment, payoffSatang: payoff, agreedOn: draft.agreedOn };
    }),
  };
}
