import { WRITE_OFF_REASONS } from '#domain/loans/write-off';
import { Select } from '../../../components/form/select.tsx';
import { writeOffReasonWords } from '../../../lib/code-words/motions.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { MotionFieldsProps } from './motion-fields.tsx';
import { motionFormWords } from './motion-words.ts';

/** Which loan in arrears would be written off, and why it is beyond hope. */
export function WriteOffFields({
  draft,
  part,
  choices,
  onChange,
}: MotionFieldsProps & { readonly part: string }) {
  const t = useWords(motionFormWords);
  const reasonOf = useWords(writeOffReasonWords);
  const { language } = useLanguage();
  return (
    <>
      <Select
        name={`${part}.loanId`}
        label={t('loan')}
        help={t('loanHelp')}
        choices={choices.lostLoans.map(({ loanId, household, contractNumber, ...loan }) => ({
          value: loanId,
          label: t('loanLine', {
            household,
            number: contractNumber,
            fund: loan.fundName[language],
            owed: bahtText(loan.owedSatang),
          }),
        }))}
        value={draft.loanId}
        onChange={(loanId) => onChange({ loanId })}
        isRequired
      />
      <Select
        name={`${part}.reason`}
        label={t('writeOffReason')}
        choices={WRITE_OFF_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
        value={draft.writeOffReason}
        onChange={(writeOffReason) => onChange({ writeOffReason })}
        isRequired
      />
    </>
  );
}
