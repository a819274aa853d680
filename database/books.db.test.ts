import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record } from './audit/record.ts';
import { runCommand, type Command } from './commands/run-once.ts';
import { nextNumber } from './numbers/next.ts';
import { markFailed, markSent, readBacklog, takeWaiting } from './outbox/relay-queue.ts';
import { tellProcess } from './outbox/tell.ts';
import type { RowPlace } from './places/place.ts';
import { aCentre, SOME_INSTANT } from './testing/places.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { inTransaction } from './transaction.ts';

let test: TestDatabase;
let place: RowPlace;

beforeAll(async () => {
  test = await startTestDatabase();
  place = await aCentre(test.database.fork());
});
afterAll(() => test.stop());

const command = (key: string, change: Partial<Command> = {}): Command => ({
  userId: 'clerk',
  key,
  route: 'POST /api/v1/things',
  bodyHash: 'body-1',
  at: SOME_INSTANT,
  ...change,
});

const countNumber = (yearBe: number) => async (em: Parameters<typeof nextNumber>[0]) => ({
  status: 201,
  response: { number: await nextNumber(em, { series: 'meeting', yearBe, place }) },
});

describe('audit trail', () => {
  it('refuses to change or delete what happened, and to be emptied', async () => {
    const em = test.database.fork();
    const subject = { kind: 'centre', id: place.centreId } as const;
    await record(em, { action: 'centre-founded', at: SOME_INSTANT, actor: null, place, subject });
    await expect(em.execute(`update audit_event set action = 'x'`)).rejects.toThrow('append-only');
    await expect(em.execute('delete from audit_event')).rejects.toThrow('append-only');
    await expect(em.execute('truncate audit_event')).rejects.toThrow('append-only');
  });
});

describe('runCommand', () => {
  it('has one effect and one answer when twenty arrive at once with the same key', async () => {
    const calls = Array.from({ length: 20 }, () =>
      runCommand(test.database, command('same-key-1'), countNumber(2560)),
    );
    const outcomes = await Promise.all(calls);
    const fresh = outcomes.filter((outcome) => 'isRepeat' in outcome && !outcome.isRepeat);
    expect(fresh).toHaveLength(1);
    const answers = outcomes.map((outcome) => ('response' in outcome ? outcome.response : null));
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ number: 1 })));
  });

  it('refuses the key for another body or another route', async () => {
    await runCommand(test.database, command('used-key-1'), countNumber(2561));
    for (const change of [{ bodyHash: 'body-2' }, { route: 'POST /api/v1/others' }]) {
      const other = command('used-key-1', change);
      const outcome = await runCommand(test.database, other, countNumber(2561));
      expect(outcome).toEqual({ refused: 'idempotency-key-reused' });
    }
  });

  it('keeps nothing of a refused command, so that it may be tried again', async () => {
    const refuse = async (em: Parameters<typeof nextNumber>[0]) => ({
      ...(await countNumber(2562)(em)),
      status: 409,
    });
    await runCommand(test.database, command('refused-key'), refuse);
    const again = await runCommand(test.database, command('refused-key'), countNumber(2562));
    expect(again).toEqual({ status: 201, response: { number: 1 }, isRepeat: false });
  });

  it('keeps nothing when the work throws', async () => {
    const fail = () => Promise.reject(new Error('lost'));
    await expect(runCommand(test.database, command('thrown-key'), fail)).rejects.toThrow('lost');
    const again = await runCommand(test.database, command('thrown-key'), countNumber(2563));
    expect(again).toMatchObject({ isRepeat: false });
  });
});

describe('nextNumber', () => {
  it('gives every number once and leaves no gap among thirty at once, ten of them rolled back', async () => {
    const one = (index: number) =>
      inTransaction(
        test.database,
        (em) => nextNumber(em, { series: 'receipt', yearBe: 2564, place }),
        () => index % 3 !== 0,
      );
    await Promise.all(Array.from({ length: 30 }, (_, index) => one(index)));
    const next = await inTransaction(test.database, (em) =>
      nextNumber(em, { series: 'receipt', yearBe: 2564, place }),
    );
    expect(next).toBe(21);
  });
});

describe('outbox', () => {
  const tell = (processId: string, fact: object) =>
    inTransaction(test.database, (em) =>
      tellProcess(em, { processId, processKind: 'household-case', place, fact }),
    );

  it('gives the messages of one process in the order of their commits, one at a time', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => tell('case/ordered', { n })));
    const seen: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      await inTransaction(test.database, async (em) => {
        const waiting = await takeWaiting(em, 10);
        const own = waiting.filter((message) => message.processId === 'case/ordered');
        expect(own).toHaveLength(1);
        for (const { id } of own) seen.push(id);
        for (const { id } of waiting) await markSent(em, id);
      });
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect((await readBacklog(test.database.fork())).waiting).toBe(0);
  });

  it('holds back what stands behind a failed message, of that process only', async () => {
    await tell('case/failing', { n: 1 });
    await tell('case/failing', { n: 2 });
    await tell('case/sound', { n: 1 });
    await inTransaction(test.database, async (em) => {
      const failing = (await takeWaiting(em, 10)).find((row) => row.processId === 'case/failing');
      await markFailed(em, failing!.id, new TypeError('a text that may name somebody'));
    });
    const em = test.database.fork();
    const left = await inTransaction(test.database, (inner) => takeWaiting(inner, 10));
    expect(left.map((row) => row.processId)).toEqual(['case/sound']);
    const failures = await em.execute(
      'select last_failure from outbox where last_failure is not null',
    );
    expect(failures).toEqual([{ last_failure: 'TypeError' }]);
  });

  it('is passed over by a second relay while the first holds the message', async () => {
    await tell('case/held', { n: 1 });
    await inTransaction(test.database, async (em) => {
      const first = await takeWaiting(em, 10);
      const second = await inTransaction(test.database, (other) => takeWaiting(other, 10));
      expect(first.map((row) => row.processId)).toContain('case/held');
      expect(second.map((row) => row.processId)).not.toContain('case/held');
    });
  });
});

describe('inTransaction', () => {
  it('starts again after a deadlock, and both commands have their effect', async () => {
    await Promise.all(
      [
        ['certificate', 'loan'],
        ['loan', 'certificate'],
      ].map((order) =>
        inTransaction(test.database, async (em) => {
          for (const series of order as ('certificate' | 'loan')[]) {
            await nextNumber(em, { series, yearBe: 2570, place });
            await new Promise((wake) => setTimeout(wake, 100));
          }
        }),
      ),
    );
    const rows = await test.database
      .fork()
      .execute('select last_number from running_number where year_be = 2570');
    expect(rows).toEqual([{ last_number: 2 }, { last_number: 2 }]);
  });
});
