/** What a fund decided about its lending and on default interest: set from a day on, read with the register. */

import { NewByLaw, NewMembershipStatement } from '#contracts/by-laws';
import { Made } from '#contracts/centres';
import { NewDefaultInterest } from '#contracts/fund-register';
import { setByLaw, type SetByLawRefusal } from '#database/by-laws/set-by-law';
import { stateMembership, type MembershipRefusal } from '#database/by-laws/state-membership';
import { setDefaultInterest, type ByLawRefusal } from '#database/default-interest/by-law';
import { settingOfText } from '#domain/funds/by-laws/by-law-text';
import { satangFromJson } from '#domain/money/satang';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { actOnByLaws } from './by-law-access.ts';
import { actOnFund, FundParams } from './fund-access.ts';

const PLACES: PlacesOf<ByLawRefusal> = {
  'no-such-fund': null,
  'reason-missing': 'reason',
  'date-in-the-past': 'effectiveFrom',
  'set-for-that-day-already': 'effectiveFrom',
};

const setDefault = commandRoute({
  path: 'defaultInterestRules',
  summary:
    'Set whether contracts resolved from a day on bear default interest by the law (CCC s.224, s.224/1)',
  params: FundParams,
  body: NewDefaultInterest,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked);
    if ('refused' in act) return act;
    const made = await setDefaultInterest(asked.em, { ...asked.body, ...asked.params }, act);
    if ('refused' in made) return refuseForm(PLACES, made.refused);
    return { answer: { id: made.byLawId } };
  },
});

const RULE_PLACES: PlacesOf<SetByLawRefusal> = {
  'no-such-fund': null,
  'left-already': null,
  'reason-missing': 'reason',
  'no-steps': 'setting',
  'first-turn-missing': 'setting',
  'steps-not-rising': 'setting',
  'step-after-any-amount': 'setting',
  'set-for-that-day-already': 'effectiveFrom',
};

const setRule = commandRoute({
  path: 'fundByLaws',
  summary: 'Write down what the fund decided about its lending, one rule from a day on',
  params: FundParams,
  body: NewByLaw,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnByLaws(asked);
    if ('refused' in act) return act;
    const { setting, ...body } = asked.body;
    const plan = { ...body, ...asked.params, setting: settingOfText(setting) };
    const made = await setByLaw(asked.em, plan, act);
    if ('refused' in made) return refuseForm(RULE_PLACES, made.refused);
    return { answer: { id: made.byLawId } };
  },
});

const MEMBER_PLACES: PlacesOf<MembershipRefusal> = {
  'no-such-fund': null,
  'no-such-person': 'personId',
  'date-in-the-future': 'statedOn',
  'nothing-stated': 'paidUpSatang',
  'joined-after-stated': 'joinedOn',
  'member-number-missing': 'memberNumber',
  'member-number-taken': 'memberNumber',
};

const stateMember = commandRoute({
  path: 'membershipStatements',
  summary: 'State of a member of the fund since when, and how much is paid up in shares',
  params: FundParams,
  body: NewMembershipStatement,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnByLaws(asked);
    if ('refused' in act) return act;
    const { paidUpSatang: paidUp, ...body } = asked.body;
    const paidUpSatang = paidUp === null ? null : satangFromJson(paidUp);
    const made = await stateMembership(asked.em, { ...body, ...asked.params, paidUpSatang }, act);
    if ('refused' in made) return refuseForm(MEMBER_PLACES, made.refused);
    return { answer: { id: made.id } };
  },
});

export const BY_LAW_ROUTES = [setDefault, setRule, stateMember];
