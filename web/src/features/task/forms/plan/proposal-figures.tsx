import type { CaseFile } from '#contracts/cases';
import { DataList } from '../../../../components/list/data-list.tsx';
import { debtSourceWords } from '../../../../lib/code-words/household.ts';
import { figureGroundWords } from '../../../../lib/code-words/negotiations.ts';
import { bahtText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { planWords } from './words.ts';

/** What goes to each old creditor, and on what ground: signed paper, or the debt in full. */
export function ProposalFigures({ file }: { file: CaseFile }) {
  const t = useWords(planWords);
  const sourceOf = useWords(debtSourceWords);
  const groundOf = useWords(figureGroundWords);
  const merged = (file.debts ?? []).filter(({ treatment }) => treatment === 'refinance');
  return (
    <section aria-label={t('figures')}>
      <h3 className="mb-1 font-semibold">{t('figures')}</h3>
      <DataList
        items={merged.map((debt, at) => ({
          label: `${at + 1}. ${debt.creditorName ?? sourceOf(debt.source)}`,
          value: [
            bahtText(debt.payoffSatang ?? debt.balanceSatang),
            debt.payoffGround && groundOf(debt.payoffGround),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </section>
  );
}
