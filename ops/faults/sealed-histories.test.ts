import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter } from '@temporalio/common';
import proto from '@temporalio/proto';
import { failureConverter } from '../../workflows/connection/failure-converter.ts';
import { payloadCodec } from '../../workflows/connection/payload-codec.ts';
import { historyToText } from '../../workflows/testing/history-files.ts';
import { findOpen } from './sealed-histories.ts';

const codec = payloadCodec(randomBytes(32));
const { EventType } = proto.temporal.api.enums.v1;

type Payloads = Awaited<ReturnType<typeof codec.encode>>;

/** A history of one signal with these payloads and one failed activity, as a reader gets it. */
function historyWith(payloads: Payloads, failure: { message: string }): unknown {
  const events = [
    {
      eventType: EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
      workflowExecutionSignaledEventAttributes: { signalName: 'fact', input: { payloads } },
    },
    {
      eventType: EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED,
      activityTaskFailedEventAttributes: {
        failure: { applicationFailureInfo: { type: 'Error' }, ...failure },
      },
    },
  ];
  return JSON.parse(historyToText({ events } as Parameters<typeof historyToText>[0]));
}

const plain = defaultPayloadConverter.toPayload({ type: 'task-done', outcome: 'given' });
const sealedFailure = failureConverter.errorToFailure(new Error('x'), defaultPayloadConverter);
const isSealed = { message: sealedFailure.message ?? '' };

describe('findOpen', () => {
  it('finds nothing in what the codec and the failure converter have sealed', async () => {
    expect(findOpen(historyWith(await codec.encode([plain]), isSealed))).toEqual([]);
  });

  it('finds a message that was sent unsealed', async () => {
    const [sealed] = await codec.encode([plain]);
    const payloads = [...(sealed === undefined ? [] : [sealed]), plain];
    expect(findOpen(historyWith(payloads, isSealed))).toEqual([
      'not sealed at /events/0/workflowExecutionSignaledEventAttributes/input/payloads/1',
    ]);
  });

  it('finds a dropped failure converter, and the name in its text', async () => {
    const failure = { message: 'ไม่พบ สมหมาย' };
    expect(findOpen(historyWith(await codec.encode([plain]), failure))).toEqual([
      'failure not sealed at /events/1/activityTaskFailedEventAttributes/failure',
      'thai-letters at /events/1/activityTaskFailedEventAttributes/failure/message',
    ]);
  });

  it('takes neither a random id nor the server’s own failure for something left open', () => {
    const hash = '9a1509900000123f0812345678ab0123';
    expect(
      findOpen({
        taskQueue: { name: `4711@vm-${hash}` },
        failure: { message: 'UnhandledCommand', serverFailureInfo: { nonRetryable: true } },
      }),
    ).toEqual([]);
  });

  it('takes the server’s word of a timeout as its own, and no other word for it', () => {
    const at = (failure: object): string[] =>
      findOpen({ lastFailure: { timeoutFailureInfo: { timeoutType: 1 }, ...failure } });
    const message = 'activity StartToClose timeout';
    const open = ['failure not sealed at /lastFailure'];
    expect(at({ message, source: 'Server' })).toEqual([]);
    expect(at({ message, source: 'TypeScriptSDK' })).toEqual(open);
    expect(at({ message })).toEqual(open);
    expect(at({ message: `${message} of the widow`, source: 'Server' })).toEqual(open);
  });

  const FOLDER = join(import.meta.dirname, '..', '..', 'workflows', 'histories');
  // The stored histories come from a worker without the codec, so that they can be read and replayed.
  it.each(readdirSync(FOLDER))('finds that %s was recorded without the codec', (file) => {
    const history: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    const open = findOpen(history);
    expect(open).toContainEqual(expect.stringMatching(/^not sealed at /));
    expect(open.filter((place) => place.includes('searchAttributes'))).toEqual([]);
  });
});
