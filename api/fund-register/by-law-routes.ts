/** The by-law of a fund on default interest: set from a day on, read with the register. */

import { Made } from '#contracts/centres';
import { NewDefaultInterest } from '#contracts/fund-register';
import { setDefaultInterest, type ByLawRefusal } from '#database/default-interest/by-law';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { actOnFund, FundParams } from './fund-access.ts';

const PLACES: PlacesOf<ByLawRefusal> = {
  'no-such-fund': null,
  'reason-missing': 'reason',
  'date-in-the-past': 'effectiveFrom',
  'set-for-that-day-already': 'effectiveFrom',
};

const setRule = commandRoute({
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

export const BY_LAW_ROUTES = [setRule];
