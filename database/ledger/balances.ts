import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountKind, Balances } from '#domain/ledger/accounts';
import { ACCOUNT_KINDS, EMPTY_BALANCES } from '#domain/ledger/accounts';
import { satang } from '#domain/money/satang';
import type { CashPlace } from '../cash/cash-place.ts';
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

/** A place of a fund's money as a posting is judged by it. */
export interface StandingPlace extends Pick<CashPlace, 'id' | 'kind' | 'holderSeatId'> {
  readonly openedOn: string;
  readonly balanceSatang: bigint;
}

/** The books of a fund that nobody else can change before the transaction ends. */
export interface LockedBooks extends Books {
  readonly places: readonly StandingPlace[];
  /** The day that was asked for lies in a period that the fund has closed. */
  readonly isClosed: boolean;
}

/**
 * Locks the accounts of a fund until the transaction ends, always in the order of their kind, so
 * that two writers wait for each other instead of deadlocking. Balances are as after the wait, and so are
 * its cash places and closed periods, which change under this lock alone (migration 0047).
 */
export async function lockBooks(
  em: EntityManager,
  fundId: string,
  on: string | null = null,
): Promise<LockedBooks> {
  const [row] = await em.execute<[{ locked: Locked }]>('select lock_books(?, ?) as locked', [
    fundId,
    on,
  ]);
  const { accounts, places, isClosed } = row.locked;
  return {
    ...booksOf(fundId, accounts.map(withBalance)),
    places: places.map(withBalance),
    isClosed,
  };
}

/** Locks the books of several funds in one order, so that two such writers never wait in a ring. */
export async function lockBooksOf(em: EntityManager, fundIds: readonly string[]): Promise<void> {
  for (const fundId of [...new Set(fundIds)].toSorted()) await lockBooks(em, fundId);
}

interface Locked {
  readonly accounts: readonly (Omit<AccountOfBooks, 'balanceSatang'> & InText)[];
  readonly places: readonly (Omit<StandingPlace, 'balanceSatang'> & InText)[];
  readonly isClosed: boolean;
}

interface InText {
  readonly balance: string;
}

function withBalance<Row extends InText>({ balance, ...row }: Row) {
  return { ...row, balanceSatang: BigInt(balance) };
}

type AccountOfBooks = Pick<LedgerAccount, 'id' | 'kind' | 'balanceSatang' | keyof RowPlace>;

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
