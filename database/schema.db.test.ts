import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from './migrate.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await startTestDatabase();
});
afterAll(() => test.stop());

/** Columns of the tables that no entity is expected to know. */
const UNKNOWN_TO_ENTITIES = ['case_move.sequence', 'journal_entry.posted_in'];

describe('migrate', () => {
  it('does nothing more when two starters call it on a migrated database at once', async () => {
    const count = () => test.database.fork().execute('select count(*) from mikro_orm_migrations');
    const before = await count();
    await Promise.all([migrate(test.url), migrate(test.url)]);
    expect(await count()).toEqual(before);
  });

  it('leaves a schema for the identity library', async () => {
    const found = await test.database
      .fork()
      .execute(`select 1 as found from information_schema.schemata where schema_name = 'auth'`);
    expect(found).toEqual([{ found: 1 }]);
  });
});

describe('entities', () => {
  it('name every column of every table and no other', async () => {
    const columns = await test.database.fork().execute<{ name: string }[]>(
      `select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and table_name not like 'mikro_orm%'`,
    );
    const entities = [...test.database.orm.getMetadata().getAll().values()];
    const mapped = entities.flatMap(({ tableName, props }) =>
      props.flatMap((prop) => prop.fieldNames.map((field) => `${tableName}.${field}`)),
    );
    const expected = columns
      .map(({ name }) => name)
      .filter((name) => !UNKNOWN_TO_ENTITIES.includes(name));
    expect(mapped.toSorted()).toEqual(expected.toSorted());
  });

  it('give every table its centre and area, but for places and the trail', async () => {
    const rows = await test.database.fork().execute<{ name: string }[]>(
      `select t.table_name as name from information_schema.tables t
        where t.table_schema = 'public' and t.table_name not like 'mikro_orm%'
          and (select count(*) from information_schema.columns c
                where c.table_schema = 'public' and c.table_name = t.table_name
                  and c.column_name in ('centre_id', 'area_code')) < 2`,
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['area', 'centre']);
  });
});
