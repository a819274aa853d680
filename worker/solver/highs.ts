/** HiGHS (WebAssembly, one thread) as the rules of allocations ask it. */

import highs, { type Highs } from 'highs';
import type { Solved, Solver } from '#domain/allocation/asking';

/** The package types its CommonJS entry; Node takes its module, whose default is the loader itself. */
const loadHighs = highs as unknown as (typeof highs)['default'];

export interface LoadedSolver {
  readonly solve: Solver;
  /** Name and version, for the record. */
  readonly version: string;
}

/** Points are whole, so a gap below one proves an answer best; nothing of the run is left to chance. */
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0.5,
  random_seed: 0,
} as const;

/** Value from which a yes-or-no column counts as chosen; answers are added up exactly afterwards. */
const CHOSEN = 0.5;

export async function loadSolver(): Promise<LoadedSolver> {
  const runtime = await loadHighs();
  const solve: Solver = (lp, seconds) =>
    runtime.withModel({ format: 'lp', data: lp }, (model) => {
      model.options.set({ ...OPTIONS, time_limit: seconds });
      model.run();
      return read(runtime, model);
    });
  return { solve, version: `HiGHS ${runtime.version.string}` };
}

type Model = ReturnType<Highs['createModel']>;

function read({ constants }: Highs, model: Model): Solved {
  const { modelStatus, solutionStatus } = constants;
  const status = model.getModelStatus();
  const bound = Number(model.info.get('mip_dual_bound'));
  const hasAnswer = model.info.get('primal_solution_status') === solutionStatus.feasible;
  if (!hasAnswer) {
    return { outcome: status === modelStatus.infeasible ? 'impossible' : 'nothing-found', bound };
  }
  const columns = new Set<string>();
  model.getSolution().colValue.forEach((value, at) => {
    if (value > CHOSEN) columns.add(model.getColName(at));
  });
  return { outcome: status === modelStatus.optimal ? 'best' : 'stopped', columns, bound };
}
