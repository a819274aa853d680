import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { postRepayment } from '#database/repayments/post-repayment';
import { finishTask } from '#database/tasks/finish-task';
import { aRepayingLoan, aReservedLoan, aSignedLoan } from '#database/testing/lent-loan';
import { actOf, aWorld, kept, type World } from '#database/testing/money-world';
import { anOpenTask } from '#database/testing/tasks';
import { findDisagreements, findUnsoundBooks } from './invariants.ts';
import { findPersonalRows } from './personal-rows.ts';
import { findBrokenRows } from './row-rules.ts';
import type { RowRule } from './row-rules.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
  await aReservedLoan(world);
  await aSignedLoan(world);
  const { loanId } = await aRepayingLoan(world);
  const act = actOf(world, 'treasurer', '2021-05-05T05:00:00.000Z');
  const plan = { loanId, amountSatang: 98_762n, paidOn: '2021-05-05' };
  kept(await world.run((em) => postRepayment(em, plan, act)));
  await world.run(async (em) => {
    const place = { centreId: world.centreId, areaCode: '55170401' };
    const task = await anOpenTask(em, place);
    await finishTask(em, task, { outcome: 'surveyed', reason: null, actor: act, at: act.at });
  });
});
afterAll(() => world.close());

/** A second row like the first one of the table, with these columns changed. */
function copyOf(table: string, change: string, where = 'true'): string {
  return `insert into ${table} overriding user value select (jsonb_populate_record(r, ${change})).*
    from ${table} r where ${where} limit 1;`;
}

const NEW_ID = `jsonb_build_object('id', gen_random_uuid())`;
const NEW_POSTING = `jsonb_build_object('id', gen_random_uuid(), 'posting_key', gen_random_uuid())`;
const aMove = (step: string, from: string | null, to: string) => `
  insert into case_move (id, case_id, centre_id, area_code, step_key, from_status, to_status, at)
  select gen_random_uuid(), id, centre_id, area_code, '${step}',
    ${from === null ? 'null' : `'${from}'`}, '${to}', now() from household_case limit 1;`;
const aPaper = `insert into document (id, centre_id, area_code, kind, subject_id, file_name, sha256,
    content, written_at) select gen_random_uuid(), centre_id, area_code, 'honour-certificate', id,
    'a.pdf', '', '', now() from household_case limit 1;`;

/** Damage by hand, of the kind that each rule is there to find; where the schema forbids it, without it. */
const DAMAGE = {
  'I2 a case has at most one living loan': `drop index loan_one_open_per_case;
    update loan set case_id = (select min(case_id::text)::uuid from loan)`,
  'I3 one reservation a loan': copyOf('journal_entry', NEW_POSTING, `kind = 'reserve'`),
  'I3 one disbursement a loan': copyOf('journal_entry', NEW_POSTING, `kind = 'disburse'`),
  'I3 one resolution an agenda item': `
    alter table resolution drop constraint resolution_item_id_key;
    ${copyOf('resolution', `jsonb_build_object('id', gen_random_uuid(), 'number', 999)`)}`,
  'I3 one vote a seat and item': `
    alter table vote drop constraint vote_item_id_user_id_key; ${copyOf('vote', NEW_ID)}`,
  'I3 a resolution counts each vote once': `
    alter table resolution disable trigger user; update resolution set votes_cast = votes_cast + 1`,
  'I3 one receipt number a centre and year': `
    alter table repayment drop constraint repayment_centre_id_receipt_year_be_receipt_number_key;
    ${copyOf('repayment', NEW_ID)}`,
  'I3 one paper of a kind for a subject': `
    alter table document drop constraint document_kind_subject_id_key; ${aPaper} ${aPaper}`,
  'I4 a state follows from the one before it': aMove('9.1', 'watched', 'proposed'),
  'I4 a case stands where its last move led': aMove('9.2', null, 'watched'),
  'I5 every move of a process is in the trail, once': aMove('9.3', null, 'proposed'),
  'I5 every finished task is in the trail, once': `
    alter table audit_event disable trigger user;
    delete from audit_event where action = 'task-done'`,
  'I5 every posting has an actor and a time': `
    alter table journal_entry disable trigger user;
    update journal_entry set by_seat_id = null where kind = 'disburse'`,
  'I5 the guards of journal and trail are on': `
    alter table audit_event disable trigger audit_event_never_changes`,
  'I6 money is whole satang': `alter table fund alter column reserve_satang type double precision`,
} as const satisfies Record<RowRule, string>;

/** What is found after the damage, which is then undone. */
async function damaged(
  damage: string,
  find: (em: EntityManager) => Promise<string[]>,
): Promise<string[]> {
  const em = world.database.fork();
  await em.begin();
  try {
    await em.execute(damage);
    return await find(em);
  } finally {
    await em.rollback();
  }
}

describe('findBrokenRows', () => {
  it('finds nothing in a sound house', async () => {
    expect(await findBrokenRows(world.database.fork())).toEqual([]);
  });

  it.each(Object.entries(DAMAGE))('%s: found after damage by hand', async (rule, damage) => {
    const found = await damaged(damage, findBrokenRows);
    expect(found.filter((line) => line.startsWith(`${rule}: `))).toHaveLength(1);
  });
});

describe('findUnsoundBooks', () => {
  it('I1: finds a balance that is not the sum of its lines', async () => {
    const damage = `update ledger_account set balance_satang = balance_satang + 1 where kind = 'capital'`;
    expect(await findUnsoundBooks(world.database.fork())).toEqual([]);
    expect((await damaged(damage, findUnsoundBooks)).toSorted()[0]).toMatch(
      /^I1, I2 balance-is-sum-of-lines: /,
    );
  });

  it('I2: finds instalments that are not the contract', async () => {
    const damage = `update instalment set principal_satang = principal_satang + 1 where number = 30`;
    expect(await damaged(damage, findUnsoundBooks)).toContainEqual(
      expect.stringMatching(/^I1, I2 instalments-sum-to-contract: /),
    );
  });
});

describe('findDisagreements', () => {
  it('I4: finds open cases and loans without a process', async () => {
    // All news are out, and Temporal knows nothing.
    await world.database.fork().execute('update outbox set sent_at = now()');
    const notFound = (id: string) => new WorkflowNotFoundError('not found', id, undefined);
    const client = {
      workflow: {
        list: () => [],
        getHandle: (id: string) => ({ describe: () => Promise.reject(notFound(id)) }),
      },
    } as unknown as Client;
    const found = await findDisagreements({ database: world.database, client }, 1);
    expect(found).toContainEqual(expect.stringMatching(/^I4 process-missing {2}case\//));
    expect(found).toContainEqual(expect.stringMatching(/^I4 process-missing {2}loan\//));
  });
});

describe('findPersonalRows', () => {
  it('finds nothing where rows hold ids and codes', async () => {
    expect(await findPersonalRows(world.database.fork())).toEqual([]);
  });

  it.each([
    ['outbox', `update outbox set payload = payload || '{"note": "ไม่พบ สมหมาย"}'`, 'thai-letters'],
    ['task', `update task set hold_reason = '081-234-5678'`, 'phone'],
    [
      'audit event',
      `alter table audit_event disable trigger user;
       update audit_event set detail = '{"of": "1509900000123"}'`,
      'citizen-id',
    ],
  ])('finds a person in %s', async (name, damage, shape) => {
    const found = await damaged(damage, findPersonalRows);
    expect(found[0]).toMatch(new RegExp(`^${shape} in ${name} `));
  });
});
