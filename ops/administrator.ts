// `npm run administrator -- <username> <province code> <name>`: the first account of an installation
// without demo, made while the house runs. The password is shown once.

import { readAskedAdministrator } from './administrator/asked-administrator.ts';
import { seatAdministrator } from './administrator/seat-administrator.ts';
import { loadEnvFile } from './configuration.ts';
import { withClient } from './embedded/postgres-database.ts';
import { ROOT } from './house.ts';
import { findRunningHouse } from './start/running-house.ts';

async function isTaken(databaseUrl: string, username: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const found = await client.query('select 1 from auth."user" where username = $1', [username]);
    return found.rowCount !== 0;
  });
}

async function make(): Promise<string> {
  const asked = readAskedAdministrator(process.argv.slice(2));
  if ('refused' in asked) throw new Error(asked.refused);
  const { administrator } = asked;
  const { username, password } = administrator;
  const { databaseUrl } = findRunningHouse(process.env);
  if (await isTaken(databaseUrl, username)) {
    throw new Error(
      `มีชื่อผู้ใช้ ${username} อยู่แล้ว · The user name ${username} is taken; nothing changed.`,
    );
  }
  await seatAdministrator(databaseUrl, administrator);
  return (
    `✓ ผู้ดูแลระบบ ${username}  รหัสผ่าน · password  ${password}\n` +
    '  จดไว้ ระบบจะไม่แสดงอีก · Write it down; it is not shown again.'
  );
}

try {
  loadEnvFile(ROOT);
  console.log(await make());
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}
