import { useState } from 'react';
import type { FundClosing, NewSetAsidePayment } from '#contracts/fund-closing';
import { SET_ASIDE_ACCOUNTS, type SetAsideAccount } from '#domain/ledger/accounts';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useClosingCommand } from './use-closing-command.ts';
import { usePlaces } from './use-closing.ts';
import { closingWords } from './words.ts';

interface PayProps {
  readonly closing: FundClosing;
  readonly onClose: () => void;
}

/** Money set aside goes out of a hand; what lies at a bank is withdrawn first. */
export function PayDialog({ closing, onClose }: PayProps) {
  const t = useWords(closingWords);
  const nameOf = usePlaceName();
  const { fundId } = closing;
  const places = (usePlaces(fundId).data?.places ?? []).filter(({ kind }) => kind !== 'bank');
  const [account, setAccount] = useState<SetAsideAccount>();
  const [amountSatang, setAmount] = useState<string>();
  const [paidOn, setPaidOn] = useState<string | undefined>(todayInBangkok());
  const [placeId, setPlace] = useState<string>();
  const paying = useClosingCommand<NewSetAsidePayment>({
    path: 'setAsidePayments',
    params: { fundId },
    done: () => t('paid'),
    onClose,
  });
  const submit = () => {
    if (account && amountSatang && paidOn && placeId) {
      paying.run({ account, amountSatang, paidOn, placeId });
    }
  };
  return (
    <Dialog title={t('payTitle')} isOpen onClose={onClose}>
      <ProblemForm problem={paying.problem} onSubmit={submit}>
        <Select
          name="account"
          label={t('purpose')}
          choices={SET_ASIDE_ACCOUNTS.map((value) => ({ value, label: t(value) }))}
          value={account}
          onChange={setAccount}
          isRequired
        />
        <MoneyField
          name="amountSatang"
          label={t('payAmount')}
          value={amountSatang}
          onChange={setAmount}
          isRequired
        />
        <Select
          name="placeId"
          label={t('paidFrom')}
          choices={places.map((place) => ({ value: place.placeId, label: nameOf(place) }))}
          value={placeId}
          onChange={setPlace}
          isRequired
        />
        <BuddhistDateField
          name="paidOn"
          label={t('paidOn')}
          value={paidOn}
          onChange={setPaidOn}
          latest={todayInBangkok()}
          isRequired
        />
        <FormButtons save={t('save')} isRunning={paying.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}
