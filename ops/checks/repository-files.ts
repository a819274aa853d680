import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Made by tools, never written by us. */
const MADE = new Set(['.git', 'node_modules', '.plodnee', 'coverage', 'web/dist']);

/** Paths of the repository's own files, from its root, with `/`. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(root, folder))
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .filter((path) => !MADE.has(path))
    .flatMap((path) => (statSync(join(root, path)).isDirectory() ? listFiles(path) : [path]));
}

/** True for a path inside a folder that tools make, such as `web/dist/index.html`. */
export function isMade(path: string): boolean {
  return [...MADE].some((made) => path === made || path.startsWith(`${made}/`));
}
