/** The same rows by bare SQL: no rule is asked, no key looked up, no balance read. */

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { BenchFund } from './bench-funds.ts';
import type { Write } from './postings.ts';
import { PAID, PAID_ON, RECORDED_AT } from './product-writers.ts';

const ENTRY = {
  name: 'entry',
  text: `insert into journal_entry (id, fund_id, centre_id, area_code, kind, posting_key,
           content_hash, business_on, recorded_at)
         values ($1, $2, $3, $4, 'repay', $5, $6, $7, $8)`,
};

const LINES = {
  name: 'lines',
  text: `insert into journal_line (entry_id, position, account_id, centre_id, area_code,
           debit_satang, credit_satang)
         values ($1, 1, $2, $5, $6, $7, 0), ($1, 2, $3, $5, $6, 0, $8), ($1, 3, $4, $5, $6, 0, $9)`,
};

/** A hash of the length that the product stores. */
const HASH = '0'.repeat(64);

interface BareWriter {
  readonly client: Client;
  readonly fund: BenchFund;
  readonly accounts: readonly string[];
}

export async function openBareWriters(
  connectionString: string,
  funds: readonly BenchFund[],
): Promise<{ write: Write; close: () => Promise<void> }> {
  const writers = await Promise.all(funds.map((fund) => open(connectionString, fund)));
  return {
    write: (writer, number) => post(writers[writer] as BareWriter, number),
    close: async () => {
      await Promise.all(writers.map(({ client }) => client.end()));
    },
  };
}

async function open(connectionString: string, fund: BenchFund): Promise<BareWriter> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ kind: string; id: string }>(
    'select kind, id from ledger_account where fund_id = $1',
    [fund.fundId],
  );
  const accounts = ['cash', 'loans-receivable', 'interest-income'].map((kind) => {
    const account = rows.find((row) => row.kind === kind);
    if (account === undefined) throw new Error(`No account ${kind}`);
    return account.id;
  });
  return { client, fund, accounts };
}

async function post({ client, fund, accounts }: BareWriter, number: number): Promise<void> {
  const id = randomUUID();
  const { fundId, centreId, areaCode } = fund;
  const { principalSatang, interestSatang } = PAID;
  const key = `bench/${number}`;
  await client.query('begin');
  await client.query({
    ...ENTRY,
    values: [id, fundId, centreId, areaCode, key, HASH, PAID_ON, RECORDED_AT],
  });
  const sums = [principalSatang + interestSatang, principalSatang, interestSatang];
  await client.query({ ...LINES, values: [id, ...accounts, centreId, areaCode, ...sums] });
  await client.query('commit');
}
