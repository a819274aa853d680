import { useState } from 'react';
import { Made } from '#contracts/centres';
import type { FundCash, NewCashPlace } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { SIGNATORIES } from '#domain/ledger/cash-places';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { RadioCards } from '../../components/form/radio-cards.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { useWords } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestCash } from './use-fund-cash.ts';
import { fundCashWords } from './words.ts';

interface PlaceProps {
  readonly cash: FundCash;
  readonly onClose: () => void;
}

/** A new place for the fund's money: somebody's hand, or a bank account with three signatories. */
export function PlaceDialog({ cash, onClose }: PlaceProps) {
  const t = useWords(fundCashWords);
  const [kind, setKind] = useState<NewCashPlace['kind']>('on-hand');
  const [holderSeatId, setHolder] = useState<string>();
  const [bankName, setBankName] = useState('');
  const [accountEnding, setEnding] = useState('');
  const [signatorySeatIds, setSignatories] = useState<readonly (string | undefined)[]>([]);
  const opening = useOpening({ cash, onClose });
  const people = cash.committee.map(({ seatId, name }) => ({ value: seatId, label: name }));
  const submit = () => {
    if (kind === 'bank') {
      const seats = signatorySeatIds.filter((seatId) => seatId !== undefined);
      opening.run({ kind, bankName, accountEnding, signatorySeatIds: seats });
    } else if (holderSeatId) opening.run({ kind, holderSeatId });
  };
  return (
    <Dialog title={t('placeTitle')} isOpen onClose={onClose}>
      <ProblemForm problem={opening.problem} onSubmit={submit}>
        <RadioCards
          name="kind"
          label={t('placeKind')}
          choices={[
            { value: 'on-hand', label: t('hand') },
            { value: 'bank', label: t('bank') },
          ]}
          value={kind}
          onChange={setKind}
          isBeside
          isRequired
        />
        {kind === 'on-hand' && (
          <Select
            name="holderSeatId"
            label={t('holder')}
            choices={people}
            value={holderSeatId}
            onChange={setHolder}
            isRequired
          />
        )}
        {kind === 'bank' && (
          <>
            <TextField
              name="bankName"
              label={t('bankName')}
              value={bankName}
              onChange={setBankName}
              isRequired
            />
            <TextField
              name="accountEnding"
              label={t('accountEnding')}
              help={t('accountHelp')}
              value={accountEnding}
              onChange={setEnding}
              maxLength={4}
              isRequired
            />
            {Array.from({ length: SIGNATORIES }, (_, at) => (
              <Select
                key={at}
                name={at === 0 ? 'signatorySeatIds' : `signatorySeatIds.${at}`}
                label={t('signatory', { number: at + 1 })}
                choices={people}
                value={signatorySeatIds[at]}
                onChange={(seatId) => setSignatories(withAt(signatorySeatIds, at, seatId))}
                isRequired
              />
            ))}
          </>
        )}
        <FormButtons save={t('save')} isRunning={opening.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function withAt<Value>(list: readonly Value[], at: number, value: Value): Value[] {
  return Array.from({ length: SIGNATORIES }, (_, index) =>
    index === at ? value : list[index],
  ) as Value[];
}

function useOpening({ cash, onClose }: PlaceProps) {
  const t = useWords(fundCashWords);
  const loadNewest = useLoadNewestCash();
  return useCommand({
    form: `cash-places:${cash.fundId}`,
    send: (body: NewCashPlace, idempotencyKey) =>
      sendCommand({
        path: pathOf('cashPlaces', { fundId: cash.fundId }),
        answer: Made,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('placeOpened'));
      onClose();
      await loadNewest();
    },
  });
}
