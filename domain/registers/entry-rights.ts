/** Who writes what into the registers: a visit whoever went, the rest who keeps the registers. */

import type { Permission } from '../people/permissions.ts';
import type { EntryKind } from './register.ts';

export const ENTRY_PERMISSION: Readonly<Record<EntryKind, Permission>> = {
  guarantor: 'keep-registers',
  'guarantor-notice': 'keep-registers',
  grant: 'keep-registers',
  'grant-use': 'keep-registers',
  'welfare-payout': 'keep-registers',
  'field-visit': 'record-visit',
  'follow-up': 'record-visit',
  knowledge: 'keep-registers',
};
