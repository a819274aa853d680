/** Which query fills which register. */

import type { RegisterKey } from '#domain/registers/registers';
import type { RegisterSource } from './source.ts';
import { COMMITTEE, HOUSEHOLDS, MEETINGS, MEMBER_FUNDS } from './sources/centre.ts';
import { CLEARANCES } from './sources/clearances.ts';
import { COMPLAINTS } from './sources/complaints.ts';
import { CONSENTS } from './sources/consents.ts';
import { DEBTS_BEFORE } from './sources/debts-before.ts';
import { OCCUPATION_GROUPS, WELFARE } from './sources/groups.ts';
import { GUARANTORS } from './sources/guarantors.ts';
import { KNOWLEDGE } from './sources/knowledge.ts';
import { CONTRACTS, RECEIPTS } from './sources/money.ts';
import { NEGOTIATIONS } from './sources/negotiations.ts';
import { VISITS } from './sources/visits.ts';

export const SOURCES: Readonly<Record<RegisterKey, RegisterSource>> = {
  'member-funds': MEMBER_FUNDS,
  committee: COMMITTEE,
  meetings: MEETINGS,
  households: HOUSEHOLDS,
  'debts-before': DEBTS_BEFORE,
  negotiations: NEGOTIATIONS,
  contracts: CONTRACTS,
  receipts: RECEIPTS,
  guarantors: GUARANTORS,
  'occupation-groups': OCCUPATION_GROUPS,
  welfare: WELFARE,
  visits: VISITS,
  clearances: CLEARANCES,
  consents: CONSENTS,
  knowledge: KNOWLEDGE,
  complaints: COMPLAINTS,
};
