import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import * as processes from './index.ts';
import { historyFromText } from './testing/history-files.ts';
import { findPersonalShapes } from './testing/personal-shapes.ts';
import { installQuietRuntime } from './testing/village.ts';

const FOLDER = join(import.meta.dirname, 'histories');
const names = readdirSync(FOLDER).map((file) => basename(file, '.json'));

function readText(name: string): string {
  return readFileSync(join(FOLDER, `${name}.json`), 'utf8');
}

/** The faults that replaying the stored histories finds, by name. */
async function replay(workflowBundle: WorkflowBundleWithSourceMap, which: readonly string[]) {
  const histories = which.map((name) => ({
    workflowId: name,
    history: historyFromText(readText(name)),
  }));
  const faults: Record<string, string> = {};
  for await (const result of Worker.runReplayHistories({ workflowBundle }, histories)) {
    if (result.error !== undefined) faults[result.workflowId] = result.error.message;
  }
  return faults;
}

describe('stored histories', () => {
  let bundle: WorkflowBundleWithSourceMap;
  beforeAll(async () => {
    installQuietRuntime();
    const workflowsPath = join(import.meta.dirname, 'index.ts');
    bundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  }, 60_000);

  it('hold a run of every process', () => {
    const types = names.map((name) => {
      const [started] = historyFromText(readText(name)).events;
      return started?.workflowExecutionStartedEventAttributes?.workflowType?.name;
    });
    expect(new Set(types)).toEqual(new Set(Object.keys(processes)));
  });

  it('replay without a fault', async () => {
    expect(await replay(bundle, names)).toEqual({});
  });

  it('do not replay when one activity has moved', async () => {
    const moved = { ...bundle, code: moveContractAfterPayment(bundle.code) };
    const faults = await replay(moved, ['loan-paid', 'aftercare-watched']);
    expect(Object.keys(faults)).toEqual(['loan-paid']);
    expect(faults['loan-paid']).toMatch(/nondeterminism/i);
  });

  it.each(names)('%s holds nothing that looks like a person', (name) => {
    expect(findPersonalShapes(JSON.parse(readText(name)))).toEqual([]);
  });

  it('would show a citizen id, a phone number and a name in a payload', () => {
    const payload = (value: unknown) => ({
      data: Buffer.from(JSON.stringify(value)).toString('base64'),
    });
    const found = [
      ...findPersonalShapes(payload({ id: '1509900000123' })),
      ...findPersonalShapes(payload({ phone: '081-234-5678' })),
      ...findPersonalShapes({ message: 'ไม่พบ สมหมาย' }),
    ];
    expect(found.map(({ shape }) => shape)).toEqual(['citizen-id', 'phone', 'thai-letters']);
  });
});

/** The bundle of a worker whose loan pays the creditors before it writes the contract. */
function moveContractAfterPayment(code: string): string {
  const moved = code.replace(
    /(await [^;]*writeDocument\)?\(\{\s*kind: 'loan-contract'[^;]*;)(\s*)((?:const \w+ = )?await [^;]*kind: 'pay-creditors'[^;]*;)/,
    '$3$2$1',
  );
  if (moved === code) throw new Error('The control found nothing to move: its pattern is stale');
  return moved;
}
