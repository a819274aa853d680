import { useState } from 'react';
import { Made } from '#contracts/centres';
import type { FundCash, NewCapitalEntry } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { CAPITAL_ENTRY_KINDS, type CapitalEntryKind } from '#domain/ledger/fund-entries';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestCash } from './use-fund-cash.ts';
import { fundCashWords } from './words.ts';

interface CapitalProps {
  readonly cash: FundCash;
  readonly onClose: () => void;
}

/** A grant or savings in total that came in, or the stated capital told apart. */
export function CapitalDialog({ cash, onClose }: CapitalProps) {
  const t = useWords(fundCashWords);
  const nameOf = usePlaceName();
  const [kind, setKind] = useState<CapitalEntryKind>();
  const [amountSatang, setAmount] = useState<string>();
  const [bookedOn, setBookedOn] = useState<string | undefined>(todayInBangkok());
  const [placeId, setPlace] = useState(cash.places[0]?.placeId);
  const booking = useBooking({ cash, onClose });
  const comesIn = kind === 'receive-grant' || kind === 'receive-member-capital';
  const submit = () => {
    if (!kind || !amountSatang || !bookedOn) return;
    const at = comesIn && placeId !== undefined ? { placeId } : {};
    booking.run({ kind, amountSatang, bookedOn, ...at });
  };
  return (
    <Dialog title={t('addCapital')} isOpen onClose={onClose}>
      <ProblemForm problem={booking.problem} onSubmit={submit}>
        <Select
          name="kind"
          label={t('capitalKind')}
          choices={CAPITAL_ENTRY_KINDS.map((value) => ({ value, label: t(value) }))}
          value={kind}
          onChange={setKind}
          isRequired
        />
        <MoneyField
          name="amountSatang"
          label={t('amount')}
          value={amountSatang}
          onChange={setAmount}
          isRequired
        />
        {comesIn && (
          <Select
            name="placeId"
            label={t('into')}
            choices={cash.places.map((place) => ({ value: place.placeId, label: nameOf(place) }))}
            value={placeId}
            onChange={setPlace}
            isRequired
          />
        )}
        <BuddhistDateField
          name="bookedOn"
          label={t('bookedOn')}
          value={bookedOn}
          onChange={setBookedOn}
          latest={todayInBangkok()}
          isRequired
        />
        <FormButtons save={t('save')} isRunning={booking.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function useBooking({ cash, onClose }: CapitalProps) {
  const t = useWords(fundCashWords);
  const loadNewest = useLoadNewestCash();
  return useCommand({
    form: `capital-entries:${cash.fundId}`,
    send: (body: NewCapitalEntry, idempotencyKey) =>
      sendCommand({
        path: pathOf('capitalEntries', { fundId: cash.fundId }),
        answer: Made,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('capitalSaved'));
      onClose();
      await loadNewest();
    },
  });
}
