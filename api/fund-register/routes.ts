/** The register of a fund: read, changed with a reason, and what is stated about it day by day. */

import { Made } from '#contracts/centres';
import {
  FundChangeForm,
  FundRegisterView,
  NewCapitalStatement,
  NewMembershipCount,
} from '#contracts/fund-register';
import { changeFund } from '#database/fund-register/change-fund';
import { findFundRegister } from '#database/fund-register/read-fund-register';
import {
  countMemberships,
  stateCapital,
  type CapitalRefusal,
} from '#database/fund-register/statements';
import type { FundChangeRefusal } from '#domain/funds/register';
import { satangFromJson } from '#domain/money/satang';
import { mayAt } from '../access/access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { mayKeepByLaws } from './by-law-access.ts';
import { actOnFund, FundParams } from './fund-access.ts';
import { registerView } from './register-view.ts';

const readRegister = readRoute({
  path: 'fund',
  summary: 'One fund as its register knows it, with every change and statement',
  params: FundParams,
  answer: FundRegisterView,
  handle: async (asked) => {
    const register = await findFundRegister(asked.em, asked.params.fundId);
    if (register === undefined || !mayAt(asked, 'see-board', register.fund)) {
      return { refused: 'not-found' };
    }
    const mayChange = mayAt(asked, 'manage-funds', register.fund);
    const seesBooks = mayAt(asked, 'see-ledger', register.fund);
    const maySetByLaws = await mayKeepByLaws(asked, register.fund);
    return { answer: registerView(register, { mayChange, seesBooks, maySetByLaws }) };
  },
});

const CHANGE_PLACES: PlacesOf<'no-such-fund' | FundChangeRefusal> = {
  'no-such-fund': null,
  'left-already': null,
  'nothing-changed': null,
  'fund-without-money': 'lends',
  'no-lending-reason-missing': 'noLendingReason',
  'no-lending-reason-of-a-lender': 'noLendingReason',
};

const change = commandRoute({
  path: 'fundChanges',
  summary: 'Change what the register says of a member fund, with the reason',
  params: FundParams,
  body: FundChangeForm,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked);
    if ('refused' in act) return act;
    const { fundId } = asked.params;
    const changed = await changeFund(asked.em, { ...asked.body, fundId }, act);
    if ('refused' in changed) return refuseForm(CHANGE_PLACES, changed.refused);
    return { answer: { id: fundId } };
  },
});

const CAPITAL_PLACES: PlacesOf<'no-such-fund' | CapitalRefusal> = {
  'no-such-fund': null,
  'fund-without-money': 'amountSatang',
  'amount-is-negative': 'amountSatang',
  'stated-already': null,
};

const state = commandRoute({
  path: 'capitalStatements',
  summary:
    'Keep a capital as it was stated, with its source and precision; the books stay as they are',
  params: FundParams,
  body: NewCapitalStatement,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked);
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.statedOn > today) return refuseField('statedOn', 'date-in-the-future');
    const amountSatang = satangFromJson(body.amountSatang);
    const stated = await stateCapital(em, { ...body, ...params, amountSatang }, act);
    if ('refused' in stated) return refuseForm(CAPITAL_PLACES, stated.refused);
    return { answer: { id: stated.id } };
  },
});

const count = commandRoute({
  path: 'membershipCounts',
  summary: 'Keep how many memberships the fund counted on a day; these are not people',
  params: FundParams,
  body: NewMembershipCount,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked);
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.countedOn > today) return refuseField('countedOn', 'date-in-the-future');
    const counted = await countMemberships(em, { ...body, ...params }, act);
    return 'refused' in counted ? counted : { answer: { id: counted.id } };
  },
});

export const FUND_REGISTER_ROUTES = [readRegister, change, state, count];
