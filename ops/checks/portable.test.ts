// The repository must work on any machine and behind any network: no file may name the machine it
// was written on or the host that packages came from.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listFiles, root } from './repository-files.ts';

const BINARY = /\.(ttf|otf|woff2?|png|jpe?g|webp|ico|pdf|gz|zip|bin)$/;

// Written in parts, so that this file does not find itself.
const FORBIDDEN: Record<string, RegExp> = {
  'a package registry': new RegExp(
    `${['registry', '(npmjs|yarnpkg|npmmirror)'].join('\\.')}|${['py', 'pi.org'].join('')}|` +
      `${['python', 'hosted.org'].join('')}|${['deb', 'debian', 'org'].join('\\.')}`,
    'i',
  ),
  'a folder of one machine': new RegExp(
    `(^|[\\s'"\`(=:>])/(${['wo', 'rk'].join('')}|${['ro', 'ot'].join('')}|home/\\w+|Users/\\w+)(?=[/'"\`])`,
    'm',
  ),
};

function findOffenders(pattern: RegExp): string[] {
  return listFiles()
    .filter((path) => !BINARY.test(path))
    .filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')));
}

describe('every file', () => {
  it.each(Object.entries(FORBIDDEN))('is free of %s', (_what, pattern) => {
    expect(findOffenders(pattern)).toEqual([]);
  });

  it.each([
    ['a package registry', ['https://registry', 'npmjs.org/zod'].join('.')],
    ['a folder of one machine', `'/${'wo'}rk/main'`],
  ])('would be found out with %s', (what, text) => {
    expect(FORBIDDEN[what]!.test(text)).toBe(true);
  });

  it('may name a route or a room', () => {
    expect(FORBIDDEN['a folder of one machine']!.test("'/workflows' '/work-items' '/rooted'")).toBe(
      false,
    );
  });
});
