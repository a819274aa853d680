import { useState } from 'react';
import type { CaseFile, DebtView } from '#contracts/cases';
import { Button } from '../../components/action/button.tsx';
import { Section } from '../../components/page/section.tsx';
import { debtSourceWords } from '../../lib/code-words/household.ts';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { BeginDialog } from './matter/begin-dialog.tsx';
import { negotiationWords } from './words.ts';

interface NotBegunProps {
  readonly file: CaseFile;
  readonly debts: readonly DebtView[];
  readonly mayAct: boolean;
}

/** Debts of the survey whose creditors nobody has spoken with. */
export function NotBegun({ file, debts, mayAct }: NotBegunProps) {
  const t = useWords(negotiationWords);
  const sourceOf = useWords(debtSourceWords);
  const [chosen, choose] = useState<DebtView>();
  return (
    <Section title={t('debtsNotBegun')}>
      <ul className="divide-y divide-line">
        {debts.map((debt) => (
          <li
            key={debt.debtId}
            className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0"
          >
            <span>
              <span className="block font-semibold">
                {debt.creditorName ?? sourceOf(debt.source)}
              </span>
              <span className="block text-sm text-soft">
                {debt.creditorName !== null && `${sourceOf(debt.source)} · `}
                {bahtText(debt.balanceSatang)} · {debt.personName}
              </span>
            </span>
            {mayAct && (
              <Button look="secondary" onPress={() => choose(debt)}>
                {t('begin')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen && <BeginDialog file={file} debt={chosen} onClose={() => choose(undefined)} />}
    </Section>
  );
}
