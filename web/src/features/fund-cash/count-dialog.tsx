import { useState } from 'react';
import { Made } from '#contracts/centres';
import type { FundCash, NewCount } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { DENOMINATIONS, sumOfPieces, type Denomination } from '#domain/money/coins';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestCash } from './use-fund-cash.ts';
import { fundCashWords } from './words.ts';

interface CountProps {
  readonly cash: FundCash;
  readonly onClose: () => void;
}

/** Notes and coins as they are; what the books say is not shown before it is saved. */
export function CountDialog({ cash, onClose }: CountProps) {
  const t = useWords(fundCashWords);
  const nameOf = usePlaceName();
  const places = cash.places.filter(({ kind }) => kind !== 'bank');
  const [placeId, setPlace] = useState(places[0]?.placeId);
  const [found, setFound] = useState<Partial<Record<Denomination, number>>>({});
  const counting = useCounting({ cash, onClose });
  const pieces = DENOMINATIONS.map((denominationSatang) => ({
    denominationSatang,
    pieces: found[denominationSatang] ?? 0,
  }));
  return (
    <Dialog title={t('countTitle')} isOpen onClose={onClose}>
      <p>{t('countAbout')}</p>
      <ProblemForm
        problem={counting.problem}
        onSubmit={() => {
          if (placeId !== undefined) counting.run({ placeId, body: { pieces } });
        }}
      >
        <Select
          name="placeId"
          label={t('countPlace')}
          choices={places.map((place) => ({ value: place.placeId, label: nameOf(place) }))}
          value={placeId}
          onChange={setPlace}
          isRequired
        />
        <div className="grid grid-cols-2 gap-4">
          {DENOMINATIONS.map((denomination) => (
            <NumberField
              key={denomination}
              name={`pieces.${denomination}`}
              label={t('pieces', { baht: (denomination / 100).toLocaleString('en-US') })}
              value={found[denomination]}
              onChange={(count) => setFound((all) => ({ ...all, [denomination]: count }))}
            />
          ))}
        </div>
        <p className="text-lg font-bold text-indigo-900">
          {t('countedSum', { amount: bahtText(String(sumOfPieces(pieces))) })}
        </p>
        <FormButtons save={t('save')} isRunning={counting.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function useCounting({ cash, onClose }: CountProps) {
  const t = useWords(fundCashWords);
  const loadNewest = useLoadNewestCash();
  return useCommand({
    form: `cash-counts:${cash.fundId}`,
    send: ({ placeId, body }: { placeId: string; body: NewCount }, idempotencyKey) =>
      sendCommand({ path: pathOf('cashCounts', { placeId }), answer: Made, body, idempotencyKey }),
    onDone: async () => {
      announce(t('counted'));
      onClose();
      await loadNewest();
    },
  });
}
