import type { ReactNode } from 'react';
import type { BankAccount, BankEntryView, BankLineView } from '#contracts/bank-lines';
import { Table, type Column } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { entryKindWords } from '../../lib/code-words/loans.ts';
import { bahtFigure, countText, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { BookButton, MatchButton, UnmatchButton } from './match-buttons.tsx';
import { bankWords } from './words.ts';

interface PairsProps {
  readonly account: BankAccount;
}

/** Pairs that the days and amounts suggest, for a person to confirm. */
export function Proposals({ account }: PairsProps) {
  const t = useWords(bankWords);
  const mayKeep = useMay('keep-cash');
  const lines = account.lines.filter(({ proposal }) => proposal !== null);
  const entryOf = (line: BankLineView) => entryById(account, line.proposal?.entryId);
  const act = (line: BankLineView) =>
    line.proposal && <MatchButton lineId={line.lineId} entryId={line.proposal.entryId} />;
  return (
    <Lines title={t('proposals')} lines={lines} entryOf={entryOf} act={mayKeep ? act : undefined} />
  );
}

/** Pairs a person has confirmed; any of them can be taken back. */
export function MatchedLines({ account }: PairsProps) {
  const t = useWords(bankWords);
  const mayKeep = useMay('keep-cash');
  const lines = account.lines.filter(({ entryId }) => entryId !== null);
  const entryOf = (line: BankLineView) => entryById(account, line.entryId ?? undefined);
  const act = (line: BankLineView) => <UnmatchButton lineId={line.lineId} />;
  return (
    <Lines title={t('matched')} lines={lines} entryOf={entryOf} act={mayKeep ? act : undefined} />
  );
}

/** What the bank shows and the books do not know. */
export function LinesAlone({ account }: PairsProps) {
  const t = useWords(bankWords);
  const mayKeep = useMay('keep-cash');
  const lines = account.lines.filter(
    ({ entryId, proposal }) => entryId === null && proposal === null,
  );
  const act = (line: BankLineView) => <BookButton line={line} />;
  return <Lines title={t('linesAlone')} lines={lines} act={mayKeep ? act : undefined} />;
}

/** What the books say and the bank does not show. */
export function EntriesAlone({ account }: PairsProps) {
  const t = useWords(bankWords);
  const kindOf = useWords(entryKindWords);
  const proposed = new Set(account.lines.map(({ proposal }) => proposal?.entryId));
  const entries = account.entries.filter(
    ({ entryId, isMatched }) => !isMatched && !proposed.has(entryId),
  );
  if (entries.length === 0) return null;
  return (
    <Section title={t('entriesAlone')} aside={countText(entries.length)} isBare>
      <Table
        caption={t('entriesAlone')}
        rows={entries}
        rowKey={({ entryId }) => entryId}
        columns={[
          { key: 'day', label: t('bookDay'), cell: ({ on }) => shortDateText(on) },
          { key: 'kind', label: t('kind'), cell: ({ kind }) => kindOf(kind) },
          {
            key: 'amount',
            label: t('amount'),
            isFigure: true,
            cell: ({ amountSatang }) => bahtFigure(amountSatang),
          },
        ]}
      />
    </Section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly BankLineView[];
  readonly entryOf?: (line: BankLineView) => BankEntryView | undefined;
  readonly act?: ((line: BankLineView) => ReactNode) | undefined;
}

function Lines({ title, lines, entryOf, act }: LinesProps) {
  const t = useWords(bankWords);
  const kindOf = useWords(entryKindWords);
  if (lines.length === 0) return null;
  const columns: Column<BankLineView>[] = [
    { key: 'day', label: t('day'), cell: ({ on }) => shortDateText(on) },
    { key: 'text', label: t('text'), cell: ({ text }) => (text === '' ? '–' : text) },
    {
      key: 'amount',
      label: t('amount'),
      isFigure: true,
      cell: ({ amountSatang }) => bahtFigure(amountSatang),
    },
  ];
  if (entryOf !== undefined) {
    columns.push({
      key: 'entry',
      label: t('kind'),
      cell: (line) => {
        const entry = entryOf(line);
        return entry === undefined ? '–' : `${kindOf(entry.kind)} · ${shortDateText(entry.on)}`;
      },
    });
  }
  if (act !== undefined) columns.push({ key: 'act', label: t('act'), cell: act });
  return (
    <Section title={title} aside={countText(lines.length)} isBare>
      <Table caption={title} rows={lines} rowKey={({ lineId }) => lineId} columns={columns} />
    </Section>
  );
}

function entryById(account: BankAccount, entryId: string | undefined): BankEntryView | undefined {
  return account.entries.find((entry) => entry.entryId === entryId);
}
