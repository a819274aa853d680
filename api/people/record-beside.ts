import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { PersonHolding, RecordBeside } from '#contracts/person-merges';
import { readHoldings } from '#database/people/merge/beside';
import type { Reference } from '#database/people/merge/references';
import type { Person } from '#database/people/person';
import { personRecord } from './person-view.ts';

const TABLE_OF: Readonly<Record<PersonHolding, Reference['table']>> = {
  headships: 'household',
  consents: 'consent',
  debts: 'debt',
  incomes: 'income_line',
  supports: 'support',
  seats: 'seat',
  confirmations: 'clearance_confirmation',
  fundMemberships: 'fund_member',
  relations: 'person_relation',
  pastMemberships: 'past_membership',
  guarantees: 'guarantor',
  payouts: 'welfare_payout',
};

/** One of two records, with all that would move with it. */
export async function recordBeside(
  em: EntityManager,
  person: Person,
): Promise<z.input<typeof RecordBeside>> {
  const { memberships, counts } = await readHoldings(em, person.id);
  const holdings = Object.entries(TABLE_OF).map(([holding, table]) => [holding, counts[table]]);
  return {
    personId: person.id,
    ...personRecord(person),
    memberships: [...memberships],
    holdings: Object.fromEntries(holdings) as Record<PersonHolding, number>,
  };
}
