/** Run by a schedule of the server (Asia/Bangkok): rows, processes and journal must tell the same. */

import { now } from '../clock.ts';
import { operations } from '../ports.ts';

export async function reconcile(): Promise<{ differences: number }> {
  return operations.reconcile({ at: now() });
}
