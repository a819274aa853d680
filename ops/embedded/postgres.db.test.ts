import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeTestFolder } from '../testing/start-services.ts';
import { findFreePort } from './free-port.ts';
import { ensureOwnedDatabase, withClient } from './postgres-database.ts';
import { startPostgres } from './postgres.ts';

async function aPlan() {
  const home = makeTestFolder('embedded');
  return {
    folder: join(home, 'postgres'),
    port: await findFreePort(),
    password: 'ลับ@/:',
    logPath: join(home, 'postgres.log'),
    isDurable: false,
  };
}

describe('the embedded Postgres', () => {
  it('keeps its data over kill -9 and a pid file that names a stranger', async () => {
    const plan = { ...(await aPlan()), isDurable: true };
    const first = await startPostgres(plan);
    await withClient(first.adminUrl, (client) => client.query('create table kept (n int)'));
    const pidFile = join(plan.folder, 'postmaster.pid');
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    spawnSync('kill', ['-9', String(pid)]);
    await first.ended;
    writeFileSync(pidFile, `${process.pid}\n`);

    const second = await startPostgres(plan);
    const { rows } = await withClient(second.adminUrl, (client) =>
      client.query('select count(*) from kept'),
    );
    expect(rows).toEqual([{ count: '0' }]);
    await second.stop();
    expect(existsSync(pidFile)).toBe(false);
  }, 60_000);

  it('sorts Thai as a dictionary does and gives its owner no superuser rights', async () => {
    const plan = await aPlan();
    const server = await startPostgres(plan);
    const owner = { database: 'plodnee', owner: 'plodnee', password: 'a b' };
    const url = await ensureOwnedDatabase({ adminUrl: server.adminUrl, ...owner });
    const { rows } = await withClient(url, (client) =>
      client.query(
        `select string_agg(word, ' ' order by word) as words, current_setting('is_superuser') as su
         from unnest(array['ไก่', 'เก่า', 'ขวด', 'กา']) as word`,
      ),
    );
    expect(rows).toEqual([{ words: 'กา เก่า ไก่ ขวด', su: 'off' }]);
    await server.stop();
  }, 60_000);

  it('says so when the kept password does not open the data', async () => {
    const plan = await aPlan();
    const server = await startPostgres(plan);
    await server.stop();
    await expect(startPostgres({ ...plan, password: 'other' })).rejects.toThrow(
      'does not open it (secrets.json was replaced)',
    );
  }, 60_000);

  it('gives up at once with the way out when files inside the data are gone', async () => {
    const plan = await aPlan();
    const server = await startPostgres(plan);
    await server.stop();
    for (const name of readdirSync(join(plan.folder, 'base'))) {
      rmSync(join(plan.folder, 'base', name), { recursive: true });
    }
    await expect(startPostgres(plan)).rejects.toThrow('put the whole backup of .plodnee back');
  }, 60_000);
});
