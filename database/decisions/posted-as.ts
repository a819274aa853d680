import type { AccountKind } from '#domain/ledger/accounts';
import type { EntryKind } from '#domain/ledger/entry';

export interface PostedEntry {
  readonly fundId: string;
  readonly kind: EntryKind;
  readonly businessOn: string;
  readonly lines: readonly {
    readonly account: AccountKind;
    readonly debitSatang: bigint;
    readonly creditSatang: bigint;
  }[];
}

/** An entry as it is compared: its lines by account, money of one account together wherever it lies. */
export function postedAs({ fundId, kind, businessOn, lines }: PostedEntry) {
  const accounts = [...new Set(lines.map(({ account }) => account))].toSorted();
  const sumOf = (account: AccountKind, side: 'debitSatang' | 'creditSatang') =>
    lines.reduce((sum, line) => (line.account === account ? sum + line[side] : sum), 0n);
  return {
    fundId,
    kind,
    businessOn,
    lines: accounts.map((account) => ({
      account,
      debitSatang: sumOf(account, 'debitSatang'),
      creditSatang: sumOf(account, 'creditSatang'),
    })),
  };
}
