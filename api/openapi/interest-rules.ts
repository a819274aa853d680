/** Which refusals of a rule declarations and proxies of a meeting answer with. */

import type { PathName } from '#contracts/paths';
import type { DeclarationRefusal } from '#domain/meetings/interests';
import { PROXY_REFUSALS } from '#domain/meetings/proxies';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

export const INTEREST_RULES = {
  interestDeclarations: all<Exclude<DeclarationRefusal, 'reason-missing'>>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-settled-already': true,
    'not-on-the-committee': true,
    'term-has-ended': true,
    'voted-before-declaring': true,
    'declared-interest-stands': true,
  }),
  meetingProxies: PROXY_REFUSALS,
  meetingProxyEnd: ['no-such-meeting', 'meeting-is-over', 'proxy-ended-already'],
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
