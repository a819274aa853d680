import { useState } from 'react';
import type { z } from 'zod';
import type { NewOutsideMoney } from '#contracts/fund-register';
import { INTEREST_BEARERS, type InterestBearer } from '#domain/funds/register';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { PercentField } from '../../components/typed-field/percent-field.tsx';
import { interestBearerWords } from '../../lib/code-words/fund-register.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { fundWords } from './words.ts';

interface Draft {
  readonly source: string;
  readonly amountSatang: string | undefined;
  readonly rateBasisPoints: number | undefined;
  readonly interestBorneBy: InterestBearer | undefined;
  readonly receivedOn: string | undefined;
  readonly dueOn: string | undefined;
}

const EMPTY: Draft = {
  source: '',
  amountSatang: undefined,
  rateBasisPoints: undefined,
  interestBorneBy: undefined,
  receivedOn: undefined,
  dueOn: undefined,
};

/** Keeps money from outside with its terms. */
export function OutsideForm({ fundId, onClose }: { fundId: string; onClose: () => void }) {
  const t = useWords(fundWords);
  const [draft, setDraft] = useState(EMPTY);
  const writing = useWriting<z.input<typeof NewOutsideMoney>>({
    path: 'outsideMoney',
    params: { fundId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const { source, amountSatang, rateBasisPoints, interestBorneBy, receivedOn, dueOn } = draft;
    if (!amountSatang || rateBasisPoints === undefined || !interestBorneBy) return;
    if (!receivedOn || !dueOn) return;
    writing.run({ source, amountSatang, rateBasisPoints, interestBorneBy, receivedOn, dueOn });
  };
  return (
    <FormDialog title={t('newOutside')} writing={writing} onSubmit={submit} onClose={onClose}>
      <OutsideFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </FormDialog>
  );
}

interface OutsideFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

function OutsideFields({ draft, onChange }: OutsideFieldsProps) {
  const t = useWords(fundWords);
  const bearerOf = useWords(interestBearerWords);
  return (
    <>
      <TextField
        name="source"
        label={t('sourceOfMoney')}
        value={draft.source}
        onChange={(source) => onChange({ source })}
        isRequired
      />
      <MoneyField
        name="amountSatang"
        label={t('amount')}
        value={draft.amountSatang}
        onChange={(amountSatang) => onChange({ amountSatang })}
        isRequired
      />
      <PercentField
        name="rateBasisPoints"
        label={t('rate')}
        value={draft.rateBasisPoints}
        onChange={(rateBasisPoints) => onChange({ rateBasisPoints })}
        isRequired
      />
      <Select
        name="interestBorneBy"
        label={t('borneBy')}
        choices={INTEREST_BEARERS.map((value) => ({ value, label: bearerOf(value) }))}
        value={draft.interestBorneBy}
        onChange={(interestBorneBy) => onChange({ interestBorneBy })}
        isRequired
      />
      <BuddhistDateField
        name="receivedOn"
        label={t('receivedOn')}
        value={draft.receivedOn}
        onChange={(receivedOn) => onChange({ receivedOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <BuddhistDateField
        name="dueOn"
        label={t('dueOn')}
        value={draft.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        isRequired
      />
    </>
  );
}
