import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountKind, Balances } from '#domain/ledger/accounts';
import { ACCOUNT_KINDS, EMPTY_BALANCES } from '#domain/ledger/accounts';
import { satang } from '#domain/money/satang';
import { listRows } from '../rows.ts';
import { LedgerAccount } from './ledger-entities.ts';

/** The accounts of one fund by kind, with their balances. Throws when the fund has no books. */
export interface Books {
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
  // The lock is taken by a statement of its own: a later statement sees what the other has committed.
  await em.execute('select 1 from ledger_account where fund_id = ? order by kind for update', [
    fundId,
  ]);
  const accounts = await listRows(em, LedgerAccount, {
    where: { fundId },
    orderBy: { kind: 'asc' },
  });
  return booksOf(fundId, accounts);
}

function booksOf(fundId: string, accounts: readonly LedgerAccount[]): Books {
  const balances: Record<AccountKind, bigint> = { ...EMPTY_BALANCES };
  const accountIds: Partial<Record<AccountKind, string>> = {};
  for (const account of accounts) {
    balances[account.kind] = account.balanceSatang;
    accountIds[account.kind] = account.id;
  }
  if (ACCOUNT_KINDS.some((kind) => accountIds[kind] === undefined)) {
    throw new Error(`Fund ${fundId} has ${accounts.length} of ${ACCOUNT_KINDS.length} accounts`);
  }
  const sound = Object.fromEntries(ACCOUNT_KINDS.map((kind) => [kind, satang(balances[kind])]));
  return { balances: sound as Balances, accountIds: accountIds as Record<AccountKind, string> };
}
