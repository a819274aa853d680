import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SKIPPED = new Set(['dist', 'node_modules', 'e2e']);

/** One hash over the files and folders named, by path and content; what is missing counts too. */
export function hashSources(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of names.flatMap((name) => listFiles(join(root, name)))) {
    hash.update(relative(root, path).split(sep).join('/'));
    hash.update('\0');
    hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .filter((name) => !SKIPPED.has(name))
    .flatMap((name) => listFiles(join(path, name)));
}
