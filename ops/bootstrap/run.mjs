import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const NEEDED_MAJOR = 24;

/** Path of a Node that runs the house: its own from node_modules, else this one if new enough. */
export function findNode(root) {
  const own = join(root, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(own)) return own;
  const major = Number.parseInt(process.versions.node, 10);
  return major >= NEEDED_MAJOR ? process.execPath : undefined;
}

/** Runs a script under `node`, hands signals on, and resolves with its exit code. */
export function runScript({ node, script, args, root }) {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  stopWithParent(child);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

// When npm is killed outright no signal arrives, and the shell it put between us lives on: only
// the ids of our parent and of its parent change.
function stopWithParent(child) {
  const parent = process.ppid;
  const grandparent = findParent(parent);
  const watch = setInterval(() => {
    if (process.ppid === parent && Object.is(findParent(parent), grandparent)) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 1000);
  watch.unref();
}

function findParent(pid) {
  if (existsSync('/proc/self/stat')) {
    // The name in brackets may hold spaces; state and parent follow the last bracket.
    const stat = readTextOrNothing(`/proc/${pid}/stat`);
    return Number.parseInt(stat.slice(stat.lastIndexOf(')') + 4), 10);
  }
  const answer = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  return Number.parseInt(answer.stdout, 10);
}

function readTextOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
