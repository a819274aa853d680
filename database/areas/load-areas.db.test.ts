import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../ops/testing/database.ts';
import { openDatabase, type Database } from '../orm.ts';
import { inTransaction } from '../transaction.ts';
import { listAreas } from './area-source.ts';
import { loadAreas } from './load-areas.ts';

describe('loadAreas', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase(testDatabase.url);
  });

  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  function load(provinceCode?: string): Promise<number> {
    return inTransaction(database, (em) => loadAreas(em, provinceCode));
  }

  it('loads a province, then nothing more, then the rest of the country', async () => {
    expect(await load('55')).toBe(115);
    expect(await load('55')).toBe(0);
    expect(await load()).toBe(listAreas().length - 115);
    expect(await load()).toBe(0);
  });

  it('mends a name that was changed and leaves other areas alone', async () => {
    await load('55');
    await database.fork().execute(`update area set name_th = 'x' where code = '551407'`);
    await database.fork().execute(`insert into area values ('559999', 'tambon', 'x', 'x', '5501')`);
    expect(await load('55')).toBe(1);
    const rows: { name_th: string }[] = await database
      .fork()
      .execute(`select name_th from area where code in ('551407', '559999') order by code`);
    expect(rows.map((row) => row.name_th)).toEqual(['ฝายแก้ว', 'x']);
  });

  it('is rolled back with the transaction that it runs in', async () => {
    await database.fork().execute(`update area set name_en = 'x' where code = '5514'`);
    await inTransaction(
      database,
      (em) => loadAreas(em, '55'),
      () => false,
    );
    expect(await load('55')).toBe(1);
  });
});
