/** The thread of `compile-on-thread.ts`: prints what it was started with, and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import { compilePdf } from './compile-pdf.ts';

const { template, facts } = workerData as { template: string; facts: object };

parentPort?.postMessage(compilePdf(template, facts));
