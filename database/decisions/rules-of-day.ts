/** The centre's policy of a day as it was known at an instant: what was written down later does not count. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { POLICY_KEYS, policyOn, type PolicyKey } from '#domain/centre/policies';
import { dayOf } from '../act.ts';
import type { PoliciesInForce } from '../centres/policies.ts';
import { RoomRuleRow } from '../meetings/interests/interest-entities.ts';
import { byLawOf, type RoomByLaw } from '../meetings/interests/room-rule.ts';
import type { Meeting } from '../meetings/meeting-entities.ts';
import { Policy } from '../places/policy.ts';
import { findRow, listRows } from '../rows.ts';
import type { FrozenLending } from './frozen-evidence.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

export async function policiesKnown(
  em: EntityManager,
  ask: { readonly centreId: string; readonly on: string; readonly knownAt: string },
): Promise<PoliciesInForce> {
  const { centreId, on, knownAt } = ask;
  const records = await listRows(em, Policy, {
    where: { centreId, recordedAt: { $lte: knownAt } },
    orderBy: { effectiveFrom: 'asc' },
  });
  const values = POLICY_KEYS.map((key) => [key, policyOn(records, key, on)]);
  return Object.fromEntries(values) as Record<PolicyKey, number>;
}

/** The rule of a meeting out of the policy of the day on which it was opened. */
export interface RulesOfDay {
  readonly rule: Pick<Meeting, 'quorumBasisPoints' | 'majorityBasisPoints' | 'chairHasCastingVote'>;
  readonly byLaw: RoomByLaw;
}

export async function rulesOfMeeting(em: EntityManager, meeting: Meeting): Promise<RulesOfDay> {
  const { centreId, plannedOn, createdAt, openedAt } = meeting;
  const on = openedAt === null ? plannedOn : dayOf(openedAt);
  const policies = await policiesKnown(em, { centreId, on, knownAt: openedAt ?? createdAt });
  return {
    rule: {
      quorumBasisPoints: policies['quorum-basis-points'],
      majorityBasisPoints: policies['majority-basis-points'],
      chairHasCastingVote: policies['chair-has-casting-vote'] === 1,
    },
    byLaw: byLawOf(policies),
  };
}

/** The rule that the meeting kept, and the policies that the members were shown. */
export async function replayRules(
  em: EntityManager,
  it: {
    readonly meeting: Meeting;
    readonly rules: RulesOfDay;
    readonly frozen: FrozenLending | null;
    readonly votingOpenedAt: string | null;
  },
): Promise<ReplayedPart> {
  const { meeting, rules, frozen } = it;
  const { quorumBasisPoints, majorityBasisPoints, chairHasCastingVote } = meeting;
  const room = await findRow(em, RoomRuleRow, { meetingId: meeting.id });
  const shown =
    frozen === null
      ? null
      : await policiesKnown(em, {
          centreId: meeting.centreId,
          on: frozen.frozenOn,
          knownAt: it.votingOpenedAt ?? meeting.createdAt,
        });
  const { kin, ...byLaw } = rules.byLaw;
  const { bloodDegrees: kinDegrees, marriageDegrees } = kin;
  return comparePart('rules', {
    stored: {
      rule: { quorumBasisPoints, majorityBasisPoints, chairHasCastingVote },
      ...(room === undefined ? {} : { room: withoutPlace(room) }),
      ...(frozen === null ? {} : { policies: frozen.policies }),
    },
    recomputed: {
      rule: rules.rule,
      room: { ...byLaw, kinDegrees, marriageDegrees },
      policies: shown,
    },
  });
}

function withoutPlace({
  meetingId: _id,
  centreId: _centre,
  areaCode: _area,
  ...rule
}: RoomRuleRow) {
  return rule;
}
