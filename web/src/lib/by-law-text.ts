import type { ByLawSetting } from '#contracts/by-laws';
import type { Approval } from '#domain/funds/by-laws/by-law';
import { byLawSentences } from './code-words/by-law-sentences.ts';
import { approvalWords, loanPurposeWords } from './code-words/by-laws.ts';
import { bahtText } from './format.ts';
import { useWords } from './i18n.ts';

type Approvals = Extract<ByLawSetting, { rule: 'approval' }>['value'];

/** A by-law in one sentence. */
export function useByLawText(): (setting: ByLawSetting) => string {
  const t = useWords(byLawSentences);
  const purposeOf = useWords(loanPurposeWords);
  const approvalText = useApprovalText();
  return (setting) => {
    const { rule, value } = setting;
    if (value === null) return t('noRule');
    switch (rule) {
      case 'purposes':
        return value.allowed.length === 0
          ? t('say-no-purpose')
          : t('say-purposes', { list: value.allowed.map((each) => purposeOf(each)).join(', ') });
      case 'membership':
        return t('say-membership', { who: t(value.of), months: value.months });
      case 'ceiling-per-person':
      case 'ceiling-per-household':
        return t('say-most', { amount: bahtText(value.mostSatang) });
      case 'ceiling-per-turn':
        return value.steps
          .map(({ turn, mostSatang }) => t('say-turn', { turn, amount: bahtText(mostSatang) }))
          .join(' · ');
      case 'ceiling-by-shares':
        return t('say-times', { times: value.hundredths / 100 });
      case 'reserve':
        return t('say-kept', { amount: bahtText(value.keptSatang) });
      case 'longest-term':
        return t('say-months', { months: value.months });
      case 'guarantors':
        return value.steps
          .map((step) =>
            t('say-guarantors', { amount: bahtText(step.aboveSatang), count: step.count }),
          )
          .join(' · ');
      case 'approval':
        return approvalText(value);
    }
  };
}

function useApprovalText() {
  const t = useWords(byLawSentences);
  const approvalOf = useWords(approvalWords);
  const whoOf = (needs: readonly Approval[]) =>
    [t('say-committee'), ...needs.map((need) => approvalOf(need))].join(' + ');
  return ({ steps, ofCommittee }: NonNullable<Approvals>): string => {
    const lines = steps.map(({ upToSatang, needs }, at) => {
      const who = whoOf(needs);
      if (upToSatang !== null) return t('say-approval', { amount: bahtText(upToSatang), who });
      return at === 0 ? t('say-approval-only', { who }) : t('say-approval-any', { who });
    });
    const who = ofCommittee.map((need) => approvalOf(need)).join(' + ');
    return [...lines, ...(who === '' ? [] : [t('say-of-committee', { who })])].join(' · ');
  };
}
