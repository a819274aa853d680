import { Worker } from 'node:worker_threads';
import type { Model } from '#domain/allocation/model';
import type { Proposed } from '#domain/allocation/propose';

export interface SolverAnswer {
  readonly proposed: Proposed;
  /** Name and version. */
  readonly solver: string;
  readonly tookMs: number;
}

/** A solver that does not stop by itself is stopped. */
const PATIENCE_MS = 30_000;

/**
 * The answer of the solver, worked out on a thread of its own, so that this process goes on beating,
 * delivering and printing. Rejects when the thread fails, takes too long or is called off.
 */
export async function proposeOnThread(model: Model, calledOff: AbortSignal): Promise<SolverAnswer> {
  calledOff.throwIfAborted();
  const thread = new Worker(new URL('./propose-thread.ts', import.meta.url), {
    workerData: { model },
  });
  const end = AbortSignal.any([calledOff, AbortSignal.timeout(PATIENCE_MS)]);
  return new Promise<SolverAnswer>((resolve, reject) => {
    const stop = () => {
      reject(new Error('The solver was stopped', { cause: end.reason }));
      void thread.terminate();
    };
    end.addEventListener('abort', stop, { once: true });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      end.removeEventListener('abort', stop);
      reject(new Error(`The solver's thread ended with ${code}`));
    });
  });
}
