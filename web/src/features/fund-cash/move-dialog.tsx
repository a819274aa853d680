import { useState } from 'react';
import { Made } from '#contracts/centres';
import type { CashMove, CashPlaceView, FundCash, NewWithdrawal } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { bahtText, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestCash } from './use-fund-cash.ts';
import { fundCashWords } from './words.ts';

interface MoveProps {
  readonly cash: FundCash;
  /** Out of a bank: the first of two signatures. Else a move that happens at once. */
  readonly isWithdrawal: boolean;
  readonly onClose: () => void;
}

/** Money from one place of the fund to another. */
export function MoveDialog({ cash, isWithdrawal, onClose }: MoveProps) {
  const t = useWords(fundCashWords);
  const nameOf = usePlaceName();
  const sources = cash.places.filter(({ kind, maySign }) =>
    isWithdrawal ? maySign : kind !== 'bank',
  );
  const [fromPlaceId, setFrom] = useState(sources[0]?.placeId);
  const [toPlaceId, setTo] = useState<string>();
  const [amountSatang, setAmount] = useState<string>();
  const [movedOn, setMovedOn] = useState<string | undefined>(todayInBangkok());
  const [purpose, setPurpose] = useState('');
  const sending = useMove({ cash, isWithdrawal, onClose });
  const choices = (places: readonly CashPlaceView[]) =>
    places.map((place) => ({ value: place.placeId, label: nameOf(place) }));
  const from = cash.places.find(({ placeId }) => placeId === fromPlaceId);
  const submit = () => {
    if (!fromPlaceId || !toPlaceId || !amountSatang || !movedOn) return;
    const move = { fromPlaceId, toPlaceId, amountSatang, movedOn };
    sending.run(isWithdrawal ? { ...move, purpose } : move);
  };
  return (
    <Dialog title={t(isWithdrawal ? 'withdrawTitle' : 'moveTitle')} isOpen onClose={onClose}>
      {isWithdrawal && <p>{t('withdrawAbout')}</p>}
      <ProblemForm problem={sending.problem} onSubmit={submit}>
        <Select
          name="fromPlaceId"
          label={t('from')}
          choices={choices(sources)}
          value={fromPlaceId}
          onChange={setFrom}
          help={from && t('lies', { amount: bahtText(from.balanceSatang) })}
          isRequired
        />
        <Select
          name="toPlaceId"
          label={t('to')}
          choices={choices(cash.places.filter(({ placeId }) => placeId !== fromPlaceId))}
          value={toPlaceId}
          onChange={setTo}
          isRequired
        />
        <MoneyField
          name="amountSatang"
          label={t('amount')}
          value={amountSatang}
          onChange={setAmount}
          isRequired
        />
        <BuddhistDateField
          name="movedOn"
          label={t('movedOn')}
          value={movedOn}
          onChange={setMovedOn}
          latest={todayInBangkok()}
          isRequired
        />
        {isWithdrawal && (
          <TextField
            name="purpose"
            label={t('purpose')}
            value={purpose}
            onChange={setPurpose}
            isRequired
          />
        )}
        <FormButtons
          save={t(isWithdrawal ? 'ask' : 'save')}
          isRunning={sending.isRunning}
          onClose={onClose}
        />
      </ProblemForm>
    </Dialog>
  );
}

function useMove({ cash, isWithdrawal, onClose }: MoveProps) {
  const t = useWords(fundCashWords);
  const loadNewest = useLoadNewestCash();
  const path = isWithdrawal ? 'cashWithdrawals' : 'cashMoves';
  return useCommand({
    form: `${path}:${cash.fundId}`,
    send: (body: CashMove | NewWithdrawal, idempotencyKey) =>
      sendCommand({
        path: pathOf(path, { fundId: cash.fundId }),
        answer: Made,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t(isWithdrawal ? 'asked' : 'moved'));
      onClose();
      await loadNewest();
    },
  });
}
