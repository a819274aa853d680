import { Worker } from 'node:worker_threads';

/** A long register takes seconds; what takes longer is given up. */
const PATIENCE_MS = 60_000;

/**
 * The paper of a template, compiled on a thread of its own, so that a server goes on answering. The thread
 * ends with the paper: the fonts and what Typst memoised do not stay in a process that seldom prints.
 */
export function compileOnThread(template: string, facts: object): Promise<Uint8Array> {
  const thread = new Worker(new URL('./compile-thread.ts', import.meta.url), {
    workerData: { template, facts },
  });
  return new Promise<Uint8Array>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`Template ${template} took longer than ${PATIENCE_MS} ms`));
      void thread.terminate();
    }, PATIENCE_MS);
    thread.once('message', (pdf: Uint8Array) => resolve(pdf));
    thread.once('error', reject);
    thread.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The thread of template ${template} ended with ${code}`));
    });
  });
}
