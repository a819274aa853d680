/**
 * Reads every history raw, as somebody without the key would: payloads are sealed, and what is not a
 * payload shows no person.
 */

import type { Client } from '@temporalio/client';
import { historyToText } from '../../workflows/testing/history-files.ts';
import { findPersonalShapes } from '../../workflows/testing/personal-shapes.ts';

const SEALED = Buffer.from('binary/plodnee-aes256gcm').toString('base64');
/** What `encodeCommonAttributes` leaves of a failure's own text. */
const SEALED_FAILURE = 'Encoded failure';
/** What the server itself writes when an activity outlives its time: it holds nothing of ours. */
const SERVERS_TIMEOUT =
  /^activity (?:StartToClose|ScheduleToStart|ScheduleToClose|Heartbeat) timeout$/;

/** Coarse codes that the server itself must read: the four search attributes. */
const PLAIN_ON_PURPOSE = /\/searchAttributes\/indexedFields\//;
/** The SDK's own note on a local activity or a patch: number, kind, time, never what it came to. */
const SDK_MARKER = /\/markerRecordedEventAttributes\/details\/(?:data|patch-data)\/payloads\/\d+$/;

/** Every place of every history that is open to read, in words. */
export async function findOpenHistories(client: Client): Promise<string[]> {
  const found: string[] = [];
  let read = 0;
  for await (const { workflowId, runId } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    read += 1;
    const plain: unknown = JSON.parse(historyToText(history));
    found.push(...findOpen(plain).map((place) => `history of ${workflowId}: ${place}`));
  }
  return read === 0 ? ['no history was there to be read'] : found;
}

/** The places of one history that are open to read. */
export function findOpen(history: unknown): string[] {
  const open: string[] = [];
  const rest = withoutSealed(history, '', open);
  const shapes = findPersonalShapes(rest);
  return [...open, ...shapes.map(({ shape, path }) => `${shape} at ${path}`)];
}

/** The value with its sealed payloads taken out; what should be sealed and is not goes to `open`. */
function withoutSealed(value: unknown, path: string, open: string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isPayload(value)) {
    if (value.metadata.encoding === SEALED) return null;
    if (!PLAIN_ON_PURPOSE.test(path) && !SDK_MARKER.test(path)) open.push(`not sealed at ${path}`);
    return value;
  }
  if (isFailure(value) && value.message !== SEALED_FAILURE && !isServersTimeout(value)) {
    open.push(`failure not sealed at ${path}`);
  }
  const entries = Object.entries(value).map(([key, inner]) => {
    return [key, withoutSealed(inner, `${path}/${key}`, open)] as const;
  });
  return Object.fromEntries(entries);
}

/** The server's own failures bear its own words: it never saw what the payloads hold. */
function isFailure(value: object): value is { readonly message: unknown } {
  const kinds = Object.keys(value).filter((key) => key.endsWith('FailureInfo'));
  return 'message' in value && kinds.some((kind) => kind !== 'serverFailureInfo');
}

/** Only the server is its source, and only in its own fixed words. */
function isServersTimeout(failure: { readonly message: unknown }): boolean {
  if (!('source' in failure) || failure.source !== 'Server') return false;
  return typeof failure.message === 'string' && SERVERS_TIMEOUT.test(failure.message);
}

interface Payload {
  readonly metadata: { readonly encoding: string };
}

function isPayload(value: object): value is Payload {
  if (!('metadata' in value) || typeof value.metadata !== 'object') return false;
  return value.metadata !== null && 'encoding' in value.metadata;
}
