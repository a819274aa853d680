// Postgres refuses to run as root. A newcomer who is root (a container, a rented machine) still
// gets it: as the system user `postgres`, which is made when missing.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type PostgresUser = { uid?: number; gid?: number; prefix: readonly string[] };

const USER = 'postgres';

/** As whom to run the Postgres programs so that they can enter `folders`. */
export function choosePostgresUser(folders: readonly string[]): PostgresUser {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const uid = findId('-u') ?? createUser();
  const gid = findId('-g') ?? uid;
  if (folders.every((folder) => mayEnter(folder, { uid, gid }))) return { uid, gid, prefix: [] };
  return { prefix: buildSetpriv(uid, gid, folders) };
}

function findId(flag: '-u' | '-g'): number | undefined {
  const answer = spawnSync('id', [flag, USER], { encoding: 'utf8' });
  return answer.status === 0 ? Number.parseInt(answer.stdout, 10) : undefined;
}

function createUser(): number {
  spawnSync('groupadd', ['--system', USER]);
  spawnSync('useradd', ['--system', '--gid', USER, '--no-create-home', USER]);
  const uid = findId('-u');
  if (uid !== undefined) return uid;
  throw new Error(
    'Postgres cannot run as root and the user "postgres" could not be made: start Plodnee as an ' +
      'ordinary user, or set DATABASE_URL to a Postgres of your own.',
  );
}

function mayEnter(folder: string, ids: { uid: number; gid: number }): boolean {
  return spawnSync('test', ['-x', folder], { ...ids, cwd: '/' }).status === 0;
}

// A clone under /root or a private temp folder is closed to other users. Opening somebody's
// folders is not ours to do, so Postgres gets the one right it lacks: to look into folders.
function buildSetpriv(uid: number, gid: number, folders: readonly string[]): string[] {
  const right = holdsCapability(2) ? '+dac_read_search' : '+dac_override';
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // Postgres asks access() about its own program, and without this bit that ignores the right.
  prefix.push(
    `--inh-caps=${right}`,
    `--ambient-caps=${right}`,
    '--securebits=+no_setuid_fixup',
    '--',
  );
  const [setpriv, ...args] = prefix;
  const isOpen = (folder: string) =>
    spawnSync(setpriv as string, [...args, 'test', '-x', folder], { cwd: '/' }).status === 0;
  if (folders.every(isOpen)) return prefix;
  throw new Error(
    `Postgres cannot run as root, and its user "postgres" cannot enter ${folders.join(' or ')}: ` +
      'start Plodnee as an ordinary user, put it in a folder open to others, or set DATABASE_URL.',
  );
}

function holdsCapability(bit: number): boolean {
  try {
    const hex = /CapEff:\s*([0-9a-f]+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return hex !== undefined && ((BigInt(`0x${hex}`) >> BigInt(bit)) & 1n) === 1n;
  } catch {
    return false;
  }
}
