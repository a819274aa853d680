/** What talks with creditors refuse over the whole request; see `route-rules.ts`. */

import type { PathName } from '#contracts/paths';
import type { RefusalCode } from '../problems/refusals.ts';

export const NEGOTIATION_RULES = {
  mandates: ['no-such-case'],
  mandateConfirmation: [
    'no-such-mandate',
    'mandate-has-ended',
    'mandate-is-proved',
    'second-recorder-is-the-first',
  ],
  mandateEnd: ['no-such-mandate', 'mandate-has-ended'],
  caseNegotiations: ['no-such-case', 'debt-is-paid', 'talks-begun-already'],
  negotiationDangers: ['no-such-negotiation'],
  negotiationTalks: ['no-such-negotiation', 'talks-have-ended', 'offer-is-open', 'mandate-missing'],
  negotiationAnswer: [
    'no-such-offer',
    'talks-have-ended',
    'offer-has-expired',
    'offer-answered-already',
  ],
  negotiationEnd: [
    'no-such-negotiation',
    'talks-have-ended',
    'nothing-was-tried',
    'offer-is-open',
    'mandate-missing',
  ],
  negotiationResume: [
    'no-such-negotiation',
    'talks-are-open',
    'debt-was-surveyed-anew',
    'debt-is-paid',
  ],
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
