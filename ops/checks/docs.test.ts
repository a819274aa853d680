// Documents that name commands and files go stale unseen; so every one they name must exist.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isMade, listFiles, root } from './repository-files.ts';

const files = listFiles();
const names = new Set(files.map((path) => basename(path)));
const tops = new Set(files.map((path) => path.split('/')[0]!));
const documents = files.filter((path) => path.endsWith('.md'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  imports: Record<string, string>;
};

/** Commands a text tells the reader to run, without `npm` and `run`. */
function findCommands(text: string): string[] {
  const found = text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g);
  return [...found].map(([, script, short]) => script ?? short!);
}

/** What stands in backticks and has the look of a file or folder of this repository. */
function findPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, inside]) => inside!);
  const whole = quoted.filter((inside) => /^[#.\w][\w.@/-]*$/.test(inside));
  return whole.filter((path) => {
    if (path.startsWith('#')) return path.includes('/');
    return path.includes('/') ? tops.has(path.split('/')[0]!) : isFileName(path);
  });
}

function isFileName(word: string): boolean {
  return /^[.\w-]+\.(ts|tsx|mjs|md|json|yml|yaml|sh)$/.test(word);
}

/** Targets of links to other files, as paths from the root. */
function findLinks(document: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!.split('#')[0]!)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(document), target)));
}

function pathExists(document: string, path: string): boolean {
  if (path.startsWith('#')) {
    const [room, ...rest] = path.split('/');
    const folder = manifest.imports[`${room}/*`]?.replace(/\*\.ts$/, '');
    return folder !== undefined && existsSync(join(root, `${folder}${rest.join('/')}.ts`));
  }
  if (isMade(path.replace(/\/$/, ''))) return true;
  const places = [join(root, path), join(root, dirname(document), path)];
  return places.some(existsSync) || (!path.includes('/') && names.has(path));
}

describe('the documents', () => {
  it('begin with a README', () => {
    expect(documents).toContain('README.md');
  });

  it.each(documents)('%s names only commands that exist', (document) => {
    const commands = findCommands(readFileSync(join(root, document), 'utf8'));
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });

  it.each(documents)('%s names only paths that exist', (document) => {
    const paths = findPaths(readFileSync(join(root, document), 'utf8'));
    expect(paths.filter((path) => !pathExists(document, path))).toEqual([]);
  });

  it.each(documents)('%s links only to files that exist', (document) => {
    const links = findLinks(document, readFileSync(join(root, document), 'utf8'));
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('are read as a person reads them', () => {
    expect(findCommands('`npm start`, then `npm run no-such:one` or npm test.')).toEqual([
      'start',
      'no-such:one',
      'test',
    ]);
    const text = '`ops/no-such.ts` `#domain/no-such` `no-such.md` `case/<uuid>` `/api/v1` `a.b`';
    const paths = findPaths(text);
    expect(paths).toEqual(['ops/no-such.ts', '#domain/no-such', 'no-such.md']);
    expect(paths.filter((path) => pathExists('README.md', path))).toEqual([]);
    expect(findLinks('docs/a.md', '[x](b.md#c) [y](../ops) [z](https://example.org)')).toEqual([
      'docs/b.md',
      'ops',
    ]);
  });
});

describe('package.json', () => {
  it('names only scripts of ops that exist', () => {
    const commands = Object.values(manifest.scripts).flatMap((script) => {
      const [, command] = /^node ops\/bootstrap\.mjs ([\w-]+)/.exec(script) ?? [];
      return command === undefined ? [] : [`ops/${command}.ts`];
    });
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
