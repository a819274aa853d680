import { describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '#database/orm';
import { findKnownFailure } from './known-failures.ts';

async function failureOf(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('findKnownFailure', () => {
  it('knows a database that does not answer', async () => {
    const database = await openDatabase('postgres://nobody@127.0.0.1:1/none');
    const failure = await failureOf(() => database.fork().execute('select 1'));
    expect(findKnownFailure(failure)).toBe('database-not-reachable');
    await database.close();
  });

  it('knows a Temporal that does not answer', async () => {
    const connection = Connection.lazy({ address: '127.0.0.1:1' });
    const { workflow } = new Client({ connection });
    const failure = await failureOf(() =>
      connection.withDeadline(Date.now() + 1_500, () => workflow.getHandle('case/1').describe()),
    );
    expect(findKnownFailure(failure)).toBe('process-answer-unknown');
    await connection.close();
  });

  it('takes a mistake of our own for nothing else', () => {
    expect(findKnownFailure(new TypeError('x is not a function'))).toBeUndefined();
    expect(findKnownFailure('text')).toBeUndefined();
  });
});
