import type { LedgerMove } from '#contracts/loans';
import { Table } from '../../../components/list/table.tsx';
import {
  accountText,
  accountWords,
  entryKindText,
  entryKindWords,
} from '../../../lib/code-words/loans.ts';
import { bahtFigure, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { Folded } from './folded.tsx';
import { loanWords } from './words.ts';

/** The fund's double entry, each move in plain words with both its sides. */
export function LedgerMoves({ moves }: { moves: readonly LedgerMove[] }) {
  const t = useWords(loanWords);
  return (
    <Folded summary={t('ledger')} aside={String(moves.length)}>
      <p className="mb-3 text-sm text-soft">{t('ledgerAbout')}</p>
      <div className="flex flex-col gap-4">
        {moves.map((move) => (
          <Move key={move.entryId} move={move} />
        ))}
      </div>
    </Folded>
  );
}

function Move({ move }: { move: LedgerMove }) {
  const t = useWords(loanWords);
  const kindOf = useWords(entryKindWords);
  const accountOf = useWords(accountWords);
  const sum = move.lines.reduce((total, line) => total + BigInt(line.debitSatang), 0n);
  return (
    <Table
      caption={`${entryKindText(kindOf, move.kind)} · ${shortDateText(move.businessOn)}`}
      isCaptionShown
      rows={move.lines}
      rowKey={(line) => line.account}
      columns={[
        {
          key: 'account',
          label: t('account'),
          cell: (line) => accountText(accountOf, line.account),
        },
        { key: 'debit', label: t('debit'), isFigure: true, cell: (line) => side(line.debitSatang) },
        {
          key: 'credit',
          label: t('credit'),
          isFigure: true,
          cell: (line) => side(line.creditSatang),
        },
      ]}
      foot={{ account: t('sum'), debit: bahtFigure(String(sum)), credit: bahtFigure(String(sum)) }}
    />
  );
}

function side(satang: string): string {
  return satang === '0' ? '–' : bahtFigure(satang);
}
