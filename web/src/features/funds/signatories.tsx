import { useState } from 'react';
import type { z } from 'zod';
import type { FundRegisterView, NewSignatory } from '#contracts/fund-register';
import { Button } from '../../components/action/button.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { LastDayDialog } from '../../components/form/last-day-dialog.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { dateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { RegisterSection } from './register-section.tsx';
import { fundWords } from './words.ts';

type SignatoryRow = NonNullable<FundRegisterView['signatories']>[number];

interface SignatoriesProps {
  readonly fund: FundRegisterView;
  readonly signatories: readonly SignatoryRow[];
}

/** Who signs for the fund, and who did. */
export function Signatories({ fund, signatories }: SignatoriesProps) {
  const t = useWords(fundWords);
  const [ending, setEnding] = useState<SignatoryRow>();
  return (
    <RegisterSection
      title={t('signatories')}
      add={fund.mayChange ? t('newSignatory') : undefined}
      isEmpty={signatories.length === 0}
      form={(onClose) => <SignatoryForm fundId={fund.fundId} onClose={onClose} />}
    >
      {signatories.map((row) => (
        <li key={row.signatoryId} className="flex flex-wrap items-center justify-between gap-3">
          <span>
            <span className="block font-semibold">{row.name}</span>
            <span className="block text-sm text-soft">
              {row.position} · {daysOf(row, t)}
            </span>
          </span>
          {fund.mayChange && row.untilOn === null && (
            <Button
              look="quiet"
              label={t('endOf', { name: row.name })}
              onPress={() => setEnding(row)}
            >
              {t('end')}
            </Button>
          )}
        </li>
      ))}
      {ending && (
        <LastDayDialog
          title={t('endOf', { name: ending.name })}
          label={t('untilOn')}
          done={t('saved')}
          path="signatoryEnd"
          params={{ signatoryId: ending.signatoryId }}
          fromOn={ending.fromOn}
          onClose={() => setEnding(undefined)}
        />
      )}
    </RegisterSection>
  );
}

function daysOf(
  { fromOn, untilOn }: SignatoryRow,
  t: ReturnType<typeof useWords<typeof fundWords.th>>,
): string {
  const from = dateText(fromOn);
  if (untilOn === null) return t('memberFrom', { from });
  return t('memberUntil', { from, until: dateText(untilOn) });
}

function SignatoryForm({ fundId, onClose }: { fundId: string; onClose: () => void }) {
  const t = useWords(fundWords);
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [fromOn, setFromOn] = useState<string>();
  const writing = useWriting<z.input<typeof NewSignatory>>({
    path: 'signatories',
    params: { fundId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (fromOn) writing.run({ name, position, fromOn });
  };
  return (
    <FormDialog title={t('newSignatory')} writing={writing} onSubmit={submit} onClose={onClose}>
      <TextField name="name" label={t('name')} value={name} onChange={setName} isRequired />
      <TextField
        name="position"
        label={t('position')}
        value={position}
        onChange={setPosition}
        isRequired
      />
      <BuddhistDateField
        name="fromOn"
        label={t('fromOn')}
        value={fromOn}
        onChange={setFromOn}
        isRequired
      />
    </FormDialog>
  );
}
