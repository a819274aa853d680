/** The thread of `propose-on-thread.ts`: answers the question it was started with, and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Model } from '#domain/allocation/model';
import { propose } from '#domain/allocation/propose';
import { loadSolver } from './highs.ts';

/** Ten seconds are promised; a solver looks at its clock only between two steps of its own. */
const WHOLE_SECONDS = 8;
const FOR_BEST_SECONDS = 5.5;

const { model } = workerData as { model: Model };
const startedAt = performance.now();
const { solve, version } = await loadSolver();
const secondsLeft = () => WHOLE_SECONDS - (performance.now() - startedAt) / 1000;
const proposed = propose(model, solve, { secondsLeft, forBest: FOR_BEST_SECONDS });
const tookMs = Math.round(performance.now() - startedAt);
parentPort?.postMessage({ proposed, solver: version, tookMs });
