/**
 * The account of one contract over a period, as the household reads it: opening balance, what was
 * lent, every payment with its parts, closing balance. A payment that was undone stands on the day on
 * which it was undone as a payment of less than nothing, so no statement that was given out becomes false.
 */

export const STATEMENT_MOVES = [
  'lent',
  'paid',
  'undone',
  'split-anew',
  'arrears-spread',
  'interest-waived',
  'principal-waived',
  'interest-added',
  'default-interest-waived',
] as const;

export type StatementMoveKind = (typeof STATEMENT_MOVES)[number];

/** One entry of the contract in the books. Amounts are satang, less than zero where they are undone. */
export interface StatementMove {
  readonly kind: StatementMoveKind;
  readonly on: string;
  /** Also interest made principal; less than zero where a resolution has written principal off. */
  readonly lentSatang: bigint;
  readonly paidSatang: bigint;
  /** Of what was paid. */
  readonly principalSatang: bigint;
  /** Of what was paid; the rest is interest of the contract. */
  readonly defaultInterestSatang: bigint;
}

interface StatementSums {
  readonly lentSatang: bigint;
  readonly paidSatang: bigint;
  readonly principalSatang: bigint;
  readonly interestSatang: bigint;
  readonly defaultInterestSatang: bigint;
}

export type StatementRow<Move extends StatementMove> = Move & {
  readonly interestSatang: bigint;
  /** Principal owed after it. */
  readonly balanceSatang: bigint;
};

export interface ContractStatement<Move extends StatementMove> extends StatementSums {
  /** Principal owed before the first day: lent less repaid until then. */
  readonly openingSatang: bigint;
  readonly rows: readonly StatementRow<Move>[];
  /** Opening + lent − principal repaid. */
  readonly closingSatang: bigint;
}

/** `moves` in the order of the books; both days count. */
export function contractStatement<Move extends StatementMove>(
  moves: readonly Move[],
  { fromOn, toOn }: { readonly fromOn: string; readonly toOn: string },
): ContractStatement<Move> {
  let balanceSatang = 0n;
  const rows = moves.map((move) => {
    balanceSatang += move.lentSatang - move.principalSatang;
    const interestSatang = move.paidSatang - move.principalSatang - move.defaultInterestSatang;
    return { ...move, interestSatang, balanceSatang };
  });
  const before = rows.filter(({ on }) => on < fromOn);
  const within = rows.filter(({ on }) => on >= fromOn && on <= toOn);
  const openingSatang = before.at(-1)?.balanceSatang ?? 0n;
  return {
    openingSatang,
    rows: within,
    ...sumStatements(within),
    closingSatang: within.at(-1)?.balanceSatang ?? openingSatang,
  };
}

/** The sums of rows, or of the statements of several contracts. */
export function sumStatements(parts: readonly StatementSums[]): StatementSums {
  const sumOf = (key: keyof StatementSums) => parts.reduce((sum, part) => sum + part[key], 0n);
  return {
    lentSatang: sumOf('lentSatang'),
    paidSatang: sumOf('paidSatang'),
    principalSatang: sumOf('principalSatang'),
    interestSatang: sumOf('interestSatang'),
    defaultInterestSatang: sumOf('defaultInterestSatang'),
  };
}
