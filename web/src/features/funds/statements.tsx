import { useState } from 'react';
import type { z } from 'zod';
import type {
  FundRegisterView,
  NewCapitalStatement,
  NewMembershipCount,
} from '#contracts/fund-register';
import { PRECISIONS, type Precision } from '#domain/funds/register';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { precisionWords } from '../../lib/code-words/fund-register.ts';
import { bahtText, countText, dateText, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { RegisterSection } from './register-section.tsx';
import { fundWords } from './words.ts';

interface FundProps {
  readonly fund: FundRegisterView;
}

interface FormProps {
  readonly fundId: string;
  readonly onClose: () => void;
}

/** Capital as it was stated, beside what the books say; never one instead of the other. */
export function CapitalStatements({ fund }: FundProps) {
  const t = useWords(fundWords);
  const precisionOf = useWords(precisionWords);
  return (
    <RegisterSection
      title={t('statements')}
      about={t('statementsAbout', { amount: bahtText(fund.bookCapitalSatang) })}
      add={fund.mayChange ? t('newStatement') : undefined}
      isEmpty={fund.statements.length === 0}
      form={(onClose) => <StatementForm fundId={fund.fundId} onClose={onClose} />}
    >
      {fund.statements.map(({ statementId, statedOn, amountSatang, precision, source }) => (
        <li key={statementId}>
          <p className="font-semibold">
            {precisionOf(precision)} {bahtText(amountSatang)}
          </p>
          <p className="text-sm text-soft">
            {dateText(statedOn)} · {source}
          </p>
        </li>
      ))}
    </RegisterSection>
  );
}

function StatementForm({ fundId, onClose }: FormProps) {
  const t = useWords(fundWords);
  const precisionOf = useWords(precisionWords);
  const [statedOn, setStatedOn] = useState<string>();
  const [amountSatang, setAmount] = useState<string>();
  const [precision, setPrecision] = useState<Precision>();
  const [source, setSource] = useState('');
  const writing = useWriting<z.input<typeof NewCapitalStatement>>({
    path: 'capitalStatements',
    params: { fundId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (statedOn && amountSatang && precision)
      writing.run({ statedOn, amountSatang, precision, source });
  };
  return (
    <FormDialog title={t('newStatement')} writing={writing} onSubmit={submit} onClose={onClose}>
      <Select
        name="precision"
        label={t('precision')}
        choices={PRECISIONS.map((value) => ({ value, label: precisionOf(value) }))}
        value={precision}
        onChange={setPrecision}
        isRequired
      />
      <MoneyField
        name="amountSatang"
        label={t('amount')}
        value={amountSatang}
        onChange={setAmount}
        mayBeZero
        isRequired
      />
      <PastDay name="statedOn" label={t('statedOn')} value={statedOn} onChange={setStatedOn} />
      <TextField name="source" label={t('source')} value={source} onChange={setSource} isRequired />
    </FormDialog>
  );
}

/** Memberships on a day, apart from people. */
export function MembershipCounts({ fund }: FundProps) {
  const t = useWords(fundWords);
  return (
    <RegisterSection
      title={t('counts')}
      about={t('countsAbout')}
      add={fund.mayChange ? t('newCount') : undefined}
      isEmpty={fund.counts.length === 0}
      form={(onClose) => <CountForm fundId={fund.fundId} onClose={onClose} />}
    >
      {fund.counts.map(({ countedOn, memberships, source }) => (
        <li key={countedOn}>
          <p className="font-semibold">{t('memberships', { count: countText(memberships) })}</p>
          <p className="text-sm text-soft">
            {dateText(countedOn)} · {source}
          </p>
        </li>
      ))}
    </RegisterSection>
  );
}

function CountForm({ fundId, onClose }: FormProps) {
  const t = useWords(fundWords);
  const [countedOn, setCountedOn] = useState<string>();
  const [memberships, setMemberships] = useState<number>();
  const [source, setSource] = useState('');
  const writing = useWriting<z.input<typeof NewMembershipCount>>({
    path: 'membershipCounts',
    params: { fundId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (countedOn && memberships !== undefined) writing.run({ countedOn, memberships, source });
  };
  return (
    <FormDialog title={t('newCount')} writing={writing} onSubmit={submit} onClose={onClose}>
      <NumberField
        name="memberships"
        label={t('membershipsField')}
        value={memberships}
        onChange={setMemberships}
        most={100_000}
        isRequired
      />
      <PastDay name="countedOn" label={t('statedOn')} value={countedOn} onChange={setCountedOn} />
      <TextField name="source" label={t('source')} value={source} onChange={setSource} isRequired />
    </FormDialog>
  );
}

interface PastDayProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (on: string | undefined) => void;
}

/** A day that has come. */
function PastDay(props: PastDayProps) {
  return <BuddhistDateField {...props} latest={todayInBangkok()} isRequired />;
}
