import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Centre } from './places/centre.ts';
import { SOME_INSTANT } from './testing/places.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { findErrorCode } from './transaction.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await startTestDatabase();
});
afterAll(() => test.stop());

const SECRET = 'สมใจ ไม่ควรเห็น';

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('The statement went through');
    },
    (error: unknown) => error,
  );
}

describe('errors of the database', () => {
  const write = (sql: string) => test.database.fork().execute(sql, [SECRET]);

  it('carry no value of a row, whatever the statement broke', async () => {
    const insertCentre = test.database.fork().insert(Centre, {
      id: '00000000-0000-4000-8000-000000000001',
      areaCode: SECRET,
      tambonCode: '550101',
      level: 'village',
      nameTh: SECRET,
      nameEn: 'x',
      createdAt: SOME_INSTANT,
    });
    const failures = [
      await failureOf(insertCentre),
      await failureOf(write(`insert into person (first_name) values (?)`)),
      await failureOf(write('select ?::uuid')),
      await failureOf(write('select ?::date')),
      await failureOf(write('select * from no_such_table where name = ?')),
    ];
    const codes = failures.map(findErrorCode);
    expect(codes).toEqual(['23514', '23502', '22P02', '22007', '42P01']);
    for (const failure of failures) {
      expect(inspect(failure, { depth: 5, showHidden: true })).not.toContain('สมใจ');
    }
  });

  it('still name the constraint that was broken', async () => {
    const failure = await failureOf(write(`insert into area values ('5', 'village', ?, 'x')`));
    expect(failure).toMatchObject({ constraint: 'area_code_check' });
  });
});
