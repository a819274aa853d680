/** Which refusals a route can give, as far as its own value tells. */

import { PATHS } from '#contracts/paths';
import type { RefusalCode } from '../problems/refusals.ts';
import type { AnyRoute } from '../routing/route.ts';
import { ROUTE_RULES } from './route-rules.ts';

/** Whatever is asked, by whatever method. */
export const COMMON_REFUSALS = [
  'not-signed-in',
  'method-not-allowed',
  'too-many-requests',
  'unexpected-failure',
  'database-not-reachable',
] as const satisfies readonly RefusalCode[];

/** Of everything that is posted. */
const POSTED: readonly RefusalCode[] = ['body-unreadable', 'body-too-large'];

/** Of everything that carries an Idempotency-Key. */
const KEYED: readonly RefusalCode[] = [
  'idempotency-key-missing',
  'idempotency-key-unreadable',
  'idempotency-key-reused',
];

const PLANNED: readonly RefusalCode[] = ['process-not-reachable', 'process-answer-unknown'];

export function refusalsOf(route: AnyRoute): RefusalCode[] {
  const own: RefusalCode[] = [...COMMON_REFUSALS];
  if (route.path !== 'me') own.push('password-must-change');
  if (route.params !== undefined) own.push('not-found');
  if (route.query !== undefined) own.push('invalid-query');
  if (route.kind === 'read') return own;
  own.push(...POSTED);
  if (route.body !== undefined) own.push('not-json', 'invalid-form');
  if (route.kind === 'calculation') return [...own, ...(ROUTE_RULES[route.path] ?? [])];
  own.push(...KEYED);
  // Whether a task is for a seat is said in words of its own: `not-for-your-seat`.
  if (!PATHS[route.path].startsWith(PATHS.tasks)) own.push('not-allowed');
  if (route.kind === 'plan') own.push(...PLANNED);
  return [...new Set([...own, ...(ROUTE_RULES[route.path] ?? [])])];
}
