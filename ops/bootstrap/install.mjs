import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/u;

/** True when node_modules holds exactly what package-lock.json asks for. */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  // npm writes this file last, so a broken-off install has none.
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    // Programs for other machines are in the lock file but not installed here.
    if (path === '' || entry.optional || entry.devOptional || entry.peer) return true;
    return present[path]?.version === entry.version;
  });
}

/** Runs `npm ci` with a sign of life; returns a sentence when it failed. */
export async function install(root) {
  const startedAt = Date.now();
  say('ติดตั้งส่วนประกอบ (ครั้งแรกใช้เวลา 1–3 นาที) · Installing packages (1–3 minutes the first time)');
  const beat = setInterval(() => {
    say(`  … ${seconds(startedAt)} s, ${countPackages(root)} packages`);
  }, 5000);
  let { code, errors } = await runNpm(root, ['ci']);
  // `npm ci` is strict about packages for other machines, which some mirrors do not offer.
  if (code !== 0 && errors.includes('EUSAGE')) {
    ({ code, errors } = await runNpm(root, ['install', '--no-save']));
  }
  clearInterval(beat);
  if (code === 0) {
    say(`✓ ติดตั้งแล้ว · Packages installed (${seconds(startedAt)} s)`);
    return undefined;
  }
  if (NETWORK.test(errors)) {
    return (
      'ติดตั้งไม่ได้เพราะต่ออินเทอร์เน็ตไม่ได้ ต่อแล้วสั่ง npm start อีกครั้ง · The packages could not be ' +
      'fetched: connect to the network (behind a proxy: `npm config set proxy …`) and run `npm start` again.'
    );
  }
  const last = errors
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-12)
    .join('\n');
  return `${last}\nติดตั้งไม่สำเร็จ · \`npm ci\` failed (above): mend that and run \`npm start\` again.`;
}

function runNpm(root, command) {
  const args = [...command, '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund'];
  args.push('--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000');
  args.push('--fetch-retry-maxtimeout=5000', '--fetch-timeout=30000', '--loglevel=error');
  // Under `npm start` the very npm that started us is used, whatever PATH says.
  const npmScript = process.env.npm_execpath;
  const program = npmScript?.endsWith('.js') ? process.execPath : 'npm';
  const all = program === 'npm' ? args : [npmScript, ...args];
  return new Promise((resolve) => {
    let errors = '';
    const child = spawn(program, all, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', (error) => resolve({ code: 1, errors: error.message }));
    child.on('close', (code) => resolve({ code, errors }));
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function countPackages(root) {
  const folder = join(root, 'node_modules');
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
