import { useState } from 'react';
import type { z } from 'zod';
import type { FundView } from '#contracts/centres';
import type { CommitteeTerms, NewReserve } from '#contracts/committee';
import { Button } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { LastDayDialog } from '../../../components/form/last-day-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Section } from '../../../components/page/section.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { daysOf } from './seat-list.tsx';
import { termsWords } from './words.ts';

type Reserve = CommitteeTerms['reserves'][number];

interface ReservesProps {
  readonly centreId: string;
  readonly terms: CommitteeTerms;
  readonly funds: readonly FundView[];
}

/** Who steps in when a seat falls vacant, and who did. */
export function Reserves({ centreId, terms, funds }: ReservesProps) {
  const t = useWords(termsWords);
  const { language } = useLanguage();
  const [isNaming, setNaming] = useState(false);
  const [ending, setEnding] = useState<Reserve>();
  const nameOf = (fundId: string | null) =>
    funds.find((fund) => fund.fundId === fundId)?.name[language] ?? t('anyFund');
  return (
    <Section
      title={t('reserves')}
      aside={
        terms.mayNameReserves && (
          <Button look="secondary" icon="add" onPress={() => setNaming(true)}>
            {t('newReserve')}
          </Button>
        )
      }
    >
      <p className="mb-3 text-sm text-soft">{t('reserveAbout')}</p>
      {terms.reserves.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {terms.reserves.map((row) => (
          <li
            key={row.reserveId}
            className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0"
          >
            <span>
              <span className="block font-semibold">{row.name}</span>
              <span className="block text-sm text-soft">
                {nameOf(row.fundId)} · {daysOf(row, t)}
              </span>
            </span>
            {terms.mayNameReserves && row.untilOn === null && (
              <Button
                look="quiet"
                label={t('endReserveOf', { name: row.name })}
                onPress={() => setEnding(row)}
              >
                {t('endReserve')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isNaming && (
        <ReserveForm centreId={centreId} funds={funds} onClose={() => setNaming(false)} />
      )}
      {ending && (
        <LastDayDialog
          title={t('endReserveOf', { name: ending.name })}
          label={t('untilOn')}
          done={t('saved')}
          path="committeeReserveEnd"
          params={{ reserveId: ending.reserveId }}
          fromOn={ending.fromOn}
          latest={todayInBangkok()}
          onClose={() => setEnding(undefined)}
        />
      )}
    </Section>
  );
}

interface ReserveFormProps {
  readonly centreId: string;
  readonly funds: readonly FundView[];
  readonly onClose: () => void;
}

function ReserveForm({ centreId, funds, onClose }: ReserveFormProps) {
  const t = useWords(termsWords);
  const { language } = useLanguage();
  const [name, setName] = useState('');
  const [fundId, setFundId] = useState<string>();
  const [fromOn, setFromOn] = useState<string | undefined>(todayInBangkok());
  const writing = useWriting<z.input<typeof NewReserve>>({
    path: 'committeeReserves',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (fromOn) writing.run({ name, fundId: fundId ?? null, fromOn });
  };
  const members = funds.filter(({ status }) => status === 'member');
  return (
    <FormDialog title={t('newReserve')} writing={writing} onSubmit={submit} onClose={onClose}>
      <TextField name="name" label={t('name')} value={name} onChange={setName} isRequired />
      <Select
        name="fundId"
        label={t('fund')}
        emptyLabel={t('anyFund')}
        choices={members.map((fund) => ({ value: fund.fundId, label: fund.name[language] }))}
        value={fundId}
        onChange={setFundId}
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
