/** Which refusals of a rule the correcting of minutes answers with. */

import type { PathName } from '#contracts/paths';
import type { CorrectMinutesRefusal } from '#database/minutes/correct-minutes';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

export const MINUTES_RULES = {
  minutesCorrections: all<CorrectMinutesRefusal>({
    'no-such-meeting': true,
    'minutes-not-drafted': true,
    'minutes-signed-already': true,
    'no-such-item': true,
    'no-such-remark': true,
    'changed-meanwhile': true,
    'correction-changes-nothing': true,
  }),
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
