/** The funds of a book join the centre; one that is a member already must be as the book says. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Fault } from '#domain/books/faults';
import type { BookRow, ColumnKey } from '#domain/books/layout/sheets';
import type { Act } from '../act.ts';
import { accedeFund } from '../funds/accede-fund.ts';
import { Fund } from '../funds/fund.ts';
import { readBalances } from '../ledger/balances.ts';
import { findRow } from '../rows.ts';

export interface FundsToTake {
  readonly centreId: string;
  readonly funds: readonly BookRow<'funds'>[];
  /** Which funds count in the headline, by their codes in the file. */
  readonly headline: ReadonlyMap<string, boolean>;
}

export async function takeFunds(
  em: EntityManager,
  { centreId, funds, headline }: FundsToTake,
  act: Act,
): Promise<{ fundIds: Map<string, string>; joined: number; faults: Fault[] }> {
  const fundIds = new Map<string, string>();
  const faults: Fault[] = [];
  let joined = 0;
  for (const row of funds) {
    const known = await findMemberFund(em, { centreId, name: row.name });
    if (known === undefined) {
      fundIds.set(row.code, await join(em, { row, centreId, headline }, act));
      joined += 1;
      continue;
    }
    fundIds.set(row.code, known.id);
    const column = await findDifference(em, known, row);
    if (column !== undefined) {
      faults.push({ sheet: 'funds', row: row.row, column, code: 'fund-differs' });
    }
  }
  return { fundIds, joined, faults };
}

/** A fund of the file that the centre knows by its name. */
export async function findMemberFund(
  em: EntityManager,
  { centreId, name }: { centreId: string; name: string },
): Promise<Fund | undefined> {
  return findRow(em, Fund, { centreId, nameTh: name, status: 'member' });
}

async function join(
  em: EntityManager,
  plan: { row: BookRow<'funds'>; centreId: string; headline: ReadonlyMap<string, boolean> },
  act: Act,
): Promise<string> {
  const { row, centreId, headline } = plan;
  const joined = await accedeFund(
    em,
    {
      centreId,
      kind: row.kind,
      nameTh: row.name,
      nameEn: row.name,
      hasMoney: row.hasMoney === 'yes',
      lends: row.lends === 'yes',
      rateBasisPoints: row.rate,
      countsInHeadline: headline.get(row.code) ?? false,
      reserveSatang: row.reserve ?? 0n,
      capitalSatang: row.capital,
      accededOn: row.accededOn,
      isDemo: false,
    },
    act,
  );
  if ('refused' in joined) throw new Error(`A checked fund was refused: ${joined.refused}`);
  return joined.fundId;
}

/** The first column in which the centre's own fund is not as the book says. */
async function findDifference(
  em: EntityManager,
  known: Fund,
  row: BookRow<'funds'>,
): Promise<ColumnKey<'funds'> | undefined> {
  const { capital } = await readBalances(em, known.id);
  const isSame: readonly (readonly [ColumnKey<'funds'>, boolean])[] = [
    ['kind', known.kind === row.kind],
    ['hasMoney', known.hasMoney === (row.hasMoney === 'yes')],
    ['lends', known.lends === (row.lends === 'yes')],
    ['rate', known.rateBasisPoints === row.rate],
    ['capital', capital === row.capital],
    ['reserve', known.reserveSatang === (row.reserve ?? 0n)],
    ['accededOn', known.accededOn === row.accededOn],
  ];
  return isSame.find(([, same]) => !same)?.[0];
}
