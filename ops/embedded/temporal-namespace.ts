import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';

/** Coarse codes only, never personal data; all of type Keyword. */
export const SEARCH_ATTRIBUTES = [
  'PlodneeStage',
  'PlodneeCentre',
  'PlodneeArea',
  'PlodneeProcess',
] as const;

const KEYWORD = 2;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
// Finished cases are asked about for years; the default of a new namespace is one day.
const RETENTION_MS = 10 * 365 * 24 * 60 * 60 * 1000;

export type NamespacePlan = {
  address: string;
  namespace: string;
  waitMs: number;
  /** Ends the waiting for a server that will never answer. */
  signal?: AbortSignal;
};

/** Waits until the server really answers, then sees to the namespace and its search attributes. */
export async function prepareNamespace(plan: NamespacePlan): Promise<void> {
  const connection = await connectPatiently(plan);
  try {
    await ensureNamespace(connection, plan.namespace);
    await ensureSearchAttributes(connection, plan.namespace);
  } finally {
    await connection.close();
  }
}

async function connectPatiently({ address, waitMs, signal }: NamespacePlan): Promise<Connection> {
  const giveUpAt = Date.now() + waitMs;
  for (;;) {
    try {
      return await Connection.connect({ address, connectTimeout: 2000 });
    } catch (error) {
      if (Date.now() > giveUpAt || signal?.aborted === true) {
        const said = (error as Error).message;
        throw new Error(`No Temporal server answers at ${address} (${said}).`, { cause: error });
      }
      await pause(100);
    }
  }
}

async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  const workflowExecutionRetentionTtl = msToTs(RETENTION_MS);
  try {
    await patiently(async () => {
      await connection.workflowService.updateNamespace({
        namespace,
        config: { workflowExecutionRetentionTtl },
      });
    }, NOT_FOUND);
  } catch (error) {
    if (findGrpcCode(error) !== NOT_FOUND) throw error;
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: workflowExecutionRetentionTtl,
    });
  }
}

async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  await patiently(async () => {
    const listed = await connection.operatorService.listSearchAttributes({ namespace });
    const missing = SEARCH_ATTRIBUTES.filter((name) => !(name in (listed.customAttributes ?? {})));
    if (missing.length === 0) return;
    const searchAttributes = Object.fromEntries(missing.map((name) => [name, KEYWORD]));
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  });
}

// A new namespace reaches every part of the server only after a moment.
async function patiently(work: () => Promise<void>, finalCode?: number): Promise<void> {
  const giveUpAt = Date.now() + 15_000;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      const code = findGrpcCode(error);
      if (code === ALREADY_EXISTS) return;
      if ((code !== undefined && code === finalCode) || Date.now() > giveUpAt) throw error;
      await pause(150);
    }
  }
}

function findGrpcCode(error: unknown): number | undefined {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'number' ? code : undefined;
}
