import type { LoanView } from '#contracts/loans';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { moneyCameWords } from '../../lib/code-words/loans.ts';
import { useWords } from '../../lib/i18n.ts';
import { Select } from './select.tsx';

interface MoneyCameChoiceProps {
  readonly loan: Pick<LoanView, 'bankAccounts'>;
  /** The bank account, or undefined for cash. */
  readonly value: string | undefined;
  readonly onChange: (bankPlaceId: string | undefined) => void;
}

const CASH = 'cash';

/** How a payment came: as cash, or sent to a bank account of the fund. Not asked where it has none. */
export function MoneyCameChoice({ loan, value, onChange }: MoneyCameChoiceProps) {
  const t = useWords(moneyCameWords);
  const nameOf = usePlaceName();
  if (loan.bankAccounts.length === 0) return null;
  const banks = loan.bankAccounts.map((bank) => ({
    value: bank.placeId,
    label: nameOf({ ...bank, kind: 'bank', holderName: null }),
  }));
  return (
    <Select
      name="bankPlaceId"
      label={t('question')}
      choices={[{ value: CASH, label: t('cash') }, ...banks]}
      value={value ?? CASH}
      onChange={(chosen) => onChange(chosen === CASH ? undefined : chosen)}
      isRequired
    />
  );
}
