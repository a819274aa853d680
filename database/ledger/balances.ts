import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountKind, Balances } from '#domain/ledger/accounts';
import { ACCOUNT_KINDS, EMPTY_BALANCES } from '#domain/ledger/accounts';
import { satang } from '#domain/money/satang';
import { placeOf, type RowPlace } from '../places/place.ts';
import { listRows } from '../rows.ts';
import { LedgerAccount } from './ledger-entities.ts';

/** The accounts of one fund by kind, with their balances. Throws when the fund has no books. */
export interface Books {
  readonly place: RowPlace;
  readonly balances: Balances;
  readonly accountIds: Readonly<Record<AccountKind, string>>;
}

/** Balances of a fund without a lock: to show, never to decide on. */
export async function readBalances(em: EntityManager, fundId: string): Promise<Balances> {
  const accounts = await listRows(em, LedgerAccount, {
    where: { fundId },
    orderBy: { kind: 'asc' },
  });
  return booksOf(fundId, accounts).balances;
}

/** Balances of many funds at once; a fund without books stands at zero. */
export async function readBalancesOfFunds(
  em: EntityManager,
  fundIds: readonly string[],
): Promise<Map<string, Balances>> {
  const where = { fundId: { $in: [...fundIds] } };
  const accounts = await listRows(em, LedgerAccount, { where, orderBy: { kind: 'asc' } });
  return new Map(
    fundIds.map((fundId) => {
      const own = accounts.filter((account) => account.fundId === fundId);
      return [fundId, own.length === 0 ? EMPTY_BALANCES : booksOf(fundId, own).balances];
    }),
  );
}

/**
 * Locks the accounts of a fund until the transaction ends, always in the order of their kind, so
 * that two writers wait for each other instead of deadlocking. Balances are as after the wait, and so are
 * those of its cash places, which change with the accounts alone.
 */
export async function lockBooks(em: EntityManager, fundId: string): Promise<Books> {
  // Whoever had to wait is given each row as the other has committed it (READ COMMITTED).
  const rows = await em.execute<LockedAccount[]>(
    `select id, kind, balance_satang::text as balance, centre_id as "centreId",
            area_code as "areaCode"
       from ledger_account where fund_id = ? order by kind for update`,
    [fundId],
  );
  return booksOf(
    fundId,
    rows.map((row) => ({ ...row, balanceSatang: BigInt(row.balance) })),
  );
}

type AccountOfBooks = Pick<LedgerAccount, 'id' | 'kind' | 'balanceSatang' | keyof RowPlace>;
type LockedAccount = Omit<AccountOfBooks, 'balanceSatang'> & { readonly balance: string };

function booksOf(fundId: string, accounts: readonly AccountOfBooks[]): Books {
  const balances: Record<AccountKind, bigint> = { ...EMPTY_BALANCES };
  const accountIds: Partial<Record<AccountKind, string>> = {};
  for (const account of accounts) {
    balances[account.kind] = account.balanceSatang;
    accountIds[account.kind] = account.id;
  }
  const [first] = accounts;
  if (first === undefined || ACCOUNT_KINDS.some((kind) => accountIds[kind] === undefined)) {
    throw new Error(`Fund ${fundId} has ${accounts.length} of ${ACCOUNT_KINDS.length} accounts`);
  }
  const sound = Object.fromEntries(ACCOUNT_KINDS.map((kind) => [kind, satang(balances[kind])]));
  return {
    place: placeOf(first),
    balances: sound as Balances,
    accountIds: accountIds as Record<AccountKind, string>,
  };
}
