import type { AccountPeriod, FundStatement, StatementEntry } from '#contracts/fund-statement';
import { NORMAL_SIDES } from '#domain/ledger/accounts';
import { Table } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { accountWords, entryKindWords } from '../../../lib/code-words/loans.ts';
import { bahtFigure, countText, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { statementWords } from './words.ts';

/** Opening, movement and closing of each account; the two sides of the closing must be equal. */
export function TrialBalance({ statement }: { statement: FundStatement }) {
  const t = useWords(statementWords);
  const accountOf = useWords(accountWords);
  const { accounts, closingDebitSatang, closingCreditSatang } = statement;
  const isBalanced = closingDebitSatang === closingCreditSatang;
  const figure = (key: string, label: string, satang: (row: AccountPeriod) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (row: AccountPeriod) => bahtFigure(satang(row)),
  });
  const closingOn = (side: 'debit' | 'credit') => ({
    key: `closing-${side}`,
    label: t(side === 'debit' ? 'closingDebit' : 'closingCredit'),
    isFigure: true,
    cell: (row: AccountPeriod) =>
      NORMAL_SIDES[row.account] === side ? bahtFigure(row.closingSatang) : '–',
  });
  return (
    <Section
      title={t('trialBalance')}
      aside={
        isBalanced ? (
          <Tag tone="good" icon="check">
            {t('balanced')}
          </Tag>
        ) : (
          <Tag tone="bad" icon="warning">
            {t('notBalanced')}
          </Tag>
        )
      }
      isBare
    >
      <Table
        caption={t('trialBalance')}
        rows={accounts.filter(isUsed)}
        rowKey={(row) => row.account}
        columns={[
          { key: 'account', label: t('account'), cell: (row) => accountOf(row.account) },
          figure('opening', t('opening'), (row) => row.openingSatang),
          figure('debit', t('debit'), (row) => row.debitSatang),
          figure('credit', t('credit'), (row) => row.creditSatang),
          closingOn('debit'),
          closingOn('credit'),
        ]}
        foot={{
          account: t('sum'),
          debit: sumOf(accounts, (row) => row.debitSatang),
          credit: sumOf(accounts, (row) => row.creditSatang),
          'closing-debit': bahtFigure(closingDebitSatang),
          'closing-credit': bahtFigure(closingCreditSatang),
        }}
      />
    </Section>
  );
}

/** Every entry of the period, as it moved the cash. */
export function StatementEntries({ statement }: { statement: FundStatement }) {
  const t = useWords(statementWords);
  const kindOf = useWords(entryKindWords);
  const { entries } = statement;
  if (entries.length === 0) return <p className="text-soft">{t('noEntries')}</p>;
  const figure = (key: string, label: string, satang: (row: StatementEntry) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (row: StatementEntry) => (satang(row) === '0' ? '–' : bahtFigure(satang(row))),
  });
  return (
    <Section title={t('entries')} aside={countText(entries.length)} isBare>
      <Table
        caption={t('entries')}
        rows={entries}
        rowKey={(row) => row.entryId}
        columns={[
          { key: 'day', label: t('day'), cell: (row) => <Day on={row.businessOn} /> },
          {
            key: 'what',
            label: t('what'),
            cell: (row) =>
              row.contractNumber === null
                ? kindOf(row.kind)
                : `${kindOf(row.kind)} · ${t('contract', { number: row.contractNumber })}`,
          },
          figure('in', t('cashIn'), (row) => row.cashInSatang),
          figure('out', t('cashOut'), (row) => row.cashOutSatang),
          figure('principal', t('principal'), (row) => row.principalSatang),
          figure('interest', t('interest'), (row) => row.interestSatang),
          figure('cash', t('cash'), (row) => row.cashSatang),
        ]}
      />
    </Section>
  );
}

/** The five accounts of every fund, and of the rest those that have been written to. */
function isUsed({ account, openingSatang, debitSatang, creditSatang }: AccountPeriod): boolean {
  const isOfEveryFund = EVERY_FUNDS.includes(account);
  return isOfEveryFund || [openingSatang, debitSatang, creditSatang].some((sum) => sum !== '0');
}

const EVERY_FUNDS: readonly AccountPeriod['account'][] = [
  'cash',
  'reserved',
  'loans-receivable',
  'interest-income',
  'capital',
];

function Day({ on }: { on: string }) {
  return <span className="whitespace-nowrap">{shortDateText(on)}</span>;
}

function sumOf(rows: readonly AccountPeriod[], satang: (row: AccountPeriod) => string): string {
  return bahtFigure(rows.reduce((sum, row) => sum + BigInt(satang(row)), 0n).toString());
}
