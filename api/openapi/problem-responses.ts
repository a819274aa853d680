import { Problem } from '#contracts/problem';
import { REFUSALS, type RefusalCode } from '../problems/refusals.ts';

/** The refusals as OpenAPI answers: one for each status, with its codes. */
export function problemResponses(codes: readonly RefusalCode[]) {
  const byStatus = Map.groupBy(codes, (code) => REFUSALS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      String(status),
      {
        description: own.join(', '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
}
