// Plants a trespass over every wall of the house in a small copy of it, and lawful imports beside
// them: the same rules that `npm run check` uses must find all of the first and none of the second.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'plodnee-rooms-'));
const packages = [
  'zod',
  'express',
  'react',
  'supertest',
  '@mikro-orm/core',
  '@temporalio/workflow',
  '@temporalio/client',
  '@temporalio/common',
];

/** Importing file, what it imports, and the rule that must stop it. */
const trespasses: readonly (readonly [string, string, string])[] = [
  ['domain/money/zod.ts', 'zod', 'domain-imports-nothing'],
  ['domain/money/node.ts', 'node:crypto', 'domain-imports-nothing'],
  ['domain/money/up.ts', '../../workflows/loan/messages.ts', 'domain-imports-nothing'],
  ['workflows/a/messages.ts', './workflow.ts', 'messages-are-words-only'],
  ['workflows/b/messages.ts', '#workflows/activities', 'messages-are-words-only'],
  ['workflows/c/messages.ts', '#contracts/case', 'messages-are-words-only'],
  ['workflows/loan/zod.ts', 'zod', 'workflows-know-no-world'],
  ['workflows/loan/node.ts', 'node:fs', 'workflows-know-no-world'],
  ['workflows/loan/row.ts', '#database/rows', 'workflows-know-no-world'],
  ['workflows/loan/hand.ts', '../../worker/hand.ts', 'workflows-know-no-world'],
  ['workflows/loan/client.ts', '@temporalio/client', 'workflows-know-no-world'],
  ['workflows/loan/seal.ts', '../connection/codec.ts', 'workflows-know-no-world'],
  ['workflows/connection/port.ts', '../activities.ts', 'connection-only-reaches-processes'],
  ['worker/activities/route.ts', '../../api/app.ts', 'worker-serves-no-screen'],
  ['worker/activities/contract.ts', '#contracts/case', 'worker-serves-no-screen'],
  ['worker/activities/page.ts', '../../web/src/lib/format.ts', 'worker-serves-no-screen'],
  ['printing/row.ts', '#database/rows', 'printing-knows-no-house'],
  ['printing/rule.ts', '#domain/money/satang', 'printing-knows-no-house'],
  ['api/contracts/express.ts', 'express', 'contracts-are-schemas-only'],
  ['api/contracts/orm.ts', '@mikro-orm/core', 'contracts-are-schemas-only'],
  ['api/contracts/node.ts', 'node:fs', 'contracts-are-schemas-only'],
  ['api/contracts/message.ts', '#workflows/loan/messages', 'contracts-are-schemas-only'],
  ['database/contract.ts', '#contracts/case', 'database-knows-no-caller'],
  ['database/express.ts', 'express', 'database-knows-no-caller'],
  ['database/temporal.ts', '@temporalio/client', 'database-knows-no-caller'],
  ['api/cases/story.ts', '#workflows/loan/workflow', 'api-knows-messages-only'],
  ['api/cases/port.ts', '#workflows/activities', 'api-knows-messages-only'],
  ['api/cases/hand.ts', '../../worker/hand.ts', 'api-knows-messages-only'],
  ['api/cases/page.ts', '../../web/src/lib/format.ts', 'api-knows-messages-only'],
  ['web/src/features/inbox/other.ts', '../case-file/view.ts', 'features-stand-alone'],
  ['web/src/features/inbox/app.ts', '../../app/routes.ts', 'features-use-shared-pieces'],
  ['web/src/features/inbox/row.ts', '#database/rows', 'features-use-shared-pieces'],
  ['web/src/features/inbox/send.ts', '#workflows/loan/messages', 'features-use-shared-pieces'],
  ['web/src/components/view.ts', '../features/case-file/view.ts', 'shared-pieces-have-no-business'],
  ['web/src/lib/app.ts', '../app/routes.ts', 'shared-pieces-have-no-business'],
  ['web/src/app/api.ts', '../../../api/app.ts', 'web-talks-through-contracts'],
  ['web/src/app/flow.ts', '#workflows/loan/messages', 'web-talks-through-contracts'],
  ['web/src/app/client.ts', '@temporalio/client', 'web-has-no-server-packages'],
  ['web/src/app/server.ts', 'express', 'web-has-no-server-packages'],
  ['web/src/app/node.ts', 'node:fs', 'web-has-no-node'],
  ['api/cases/ops.ts', '../../ops/script.ts', 'nobody-imports-ops'],
  ['worker/activities/ops.ts', '../../ops/script.ts', 'nobody-imports-ops'],
  ['api/cases/pretend.ts', '#domain/testing/builders', 'testing-is-for-tests'],
  ['api/cases/barrel.ts', '../meetings/index.ts', 'no-barrels'],
  ['api/cases/dev.ts', 'supertest', 'shipped-code-needs-shipped-packages'],
  ['api/cases/lost.ts', '../nowhere.ts', 'imports-exist'],
];

/** Lawful imports; they also are the targets of the trespasses above. */
const lawful: readonly (readonly [string, ...string[]])[] = [
  ['domain/money/satang.ts'],
  ['domain/money/allocate.ts', './satang.ts'],
  ['domain/money/satang.test.ts', 'node:fs', 'zod'],
  ['domain/testing/builders.ts', '#domain/money/satang', 'node:fs'],
  ['workflows/loan/messages.ts', '#domain/money/satang', '@temporalio/workflow'],
  ['workflows/activities.ts', '#domain/money/satang'],
  ['workflows/loan/workflow.ts', './messages.ts', '../activities.ts', '@temporalio/workflow'],
  ['workflows/a/workflow.ts', '#domain/money/satang'],
  ['workflows/connection/codec.ts', 'node:crypto', '@temporalio/common'],
  ['workflows/index.ts', './loan/workflow.ts'],
  ['worker/hand.ts', '#workflows/activities', '#database/rows', '#domain/money/satang', 'node:fs'],
  ['worker/main.ts', '#workflows/index', '#printing/print'],
  ['printing/print.ts', 'node:fs', 'node:worker_threads'],
  ['api/contracts/case.ts', '#domain/money/satang', 'zod'],
  ['database/rows.ts', '#domain/money/satang', '@mikro-orm/core', 'node:crypto'],
  ['api/app.ts', 'express', '#contracts/case', '#database/rows', '#workflows/loan/messages'],
  ['api/print.ts', '#printing/print'],
  ['api/app.test.ts', 'supertest', '#domain/testing/builders', '../ops/script.ts'],
  ['api/temporal.ts', '#workflows/connection/codec', '@temporalio/client'],
  ['api/meetings/index.ts'],
  ['web/src/lib/format.ts', '#domain/money/satang', '#contracts/case'],
  ['web/src/components/button.ts', '../lib/format.ts', 'react'],
  ['web/src/features/case-file/view.ts', '../../components/button.ts', '#contracts/case'],
  ['web/src/app/routes.ts', '../features/case-file/view.ts', 'react'],
  ['ops/script.ts', '../api/app.ts', '../worker/hand.ts', '#domain/testing/builders'],
];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

/** Alternates value and type-only imports: both must be seen. */
function importLine(target: string, index: number): string {
  return `import ${index % 2 ? 'type ' : ''}{ it${index} } from '${target}';\n`;
}

function buildHouse(): void {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  const { supertest, ...shipped } = dependencies;
  const manifest = {
    type: 'module',
    imports,
    dependencies: shipped,
    devDependencies: { supertest },
  };
  write('package.json', JSON.stringify(manifest));
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const [path, ...targets] of lawful) {
    write(path, `${targets.map(importLine).join('')}export const here = 1;\n`);
  }
  trespasses.forEach(([path, target], index) => write(path, importLine(target, index)));
}

interface Violation {
  from: string;
  rule: { name: string };
}

function cruise(): Violation[] {
  const rooms = ['domain', 'workflows', 'worker', 'printing', 'api', 'database', 'web', 'ops'];
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const options = ['--config', config, '--output-type', 'json'];
  const run = spawnSync(process.execPath, [program, ...options, ...rooms], {
    cwd: house,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
  return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the walls between the rooms', () => {
  let found: Violation[] = [];
  beforeAll(() => {
    buildHouse();
    found = cruise();
  }, 60_000);
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(trespasses)('%s may not import %s', (path, _target, rule) => {
    const rules = found.filter(({ from }) => from === path).map((violation) => violation.rule.name);
    expect(rules).toContain(rule);
  });

  it('leave lawful imports alone', () => {
    const paths = new Set(lawful.map(([path]) => path));
    expect(found.filter(({ from }) => paths.has(from))).toEqual([]);
  });
});
