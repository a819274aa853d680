/** What a centre says is usual for a household to spend: asked about in surveys, never a limit. */

import { Made } from '#contracts/centres';
import { SetSpendGuide, SpendGuideView } from '#contracts/evidence';
import { readGuide, setGuide } from '#database/assessment/evidence/spend-guide';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { mayAt } from '../access/access.ts';
import { refuseForm } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { actAtCentre, CentreParams } from './centre-access.ts';

const readOne = readRoute({
  path: 'spendGuide',
  summary: 'Usual spending by size of household, with its source and day; empty until it is set',
  params: CentreParams,
  answer: SpendGuideView,
  handle: async (asked) => {
    const { centreId } = asked.params;
    const centre = await findRow(asked.em, Centre, { id: centreId });
    if (centre === undefined) return { refused: 'not-found' };
    const place = { centreId, areaCode: centre.areaCode };
    if (!mayAt(asked, 'see-board', place)) return { refused: 'not-found' };
    const lines = await readGuide(asked.em, centreId);
    return {
      answer: {
        provinceCode: centre.areaCode.slice(0, 2),
        rows: lines.map(({ householdSize, kind, monthSatang, source, effectiveFrom }) => ({
          householdSize,
          kind,
          monthSatang: String(monthSatang),
          source,
          effectiveFrom,
        })),
        mayChange: mayAt(asked, 'manage-funds', place),
      },
    };
  },
});

const set = commandRoute({
  path: 'spendGuide',
  summary: 'Set what is usual from a day on, with the source of the figure',
  params: CentreParams,
  body: SetSpendGuide,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const { body, params, em } = asked;
    const monthSatang = satangFromJson(body.monthSatang);
    const kept = await setGuide(em, { ...params, ...body, monthSatang }, act);
    if (!('refused' in kept)) return { answer: kept };
    return refuseForm(
      { 'no-such-centre': null, 'set-for-that-day-already': 'effectiveFrom' },
      kept.refused,
    );
  },
});

export const SPEND_GUIDE_ROUTES = [readOne, set];
