/** Target households: what they fit, how they count in a fiscal year, and whom the chair chooses. */

import { Made } from '#contracts/centres';
import { ChooseTarget, SetSegment, TargetsQuery, TargetsView } from '#contracts/targets';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { chooseTarget, type ChoiceRefusal } from '#database/cases/targets/choose-target';
import { readTargets, type TargetRow } from '#database/cases/targets/read-targets';
import { setSegment, type SegmentRefusal } from '#database/cases/targets/set-segment';
import { readPoliciesOn } from '#database/centres/policies';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import { fiscalYearOf } from '#domain/dates/fiscal-year';
import { actAt, mayAt } from '../access/access.ts';
import { caseNumber } from '../cases/case-row-view.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';

const readAll = readRoute({
  path: 'targets',
  summary: 'Households of a centre by segment, counted in a fiscal year, with the lists behind',
  params: CentreParams,
  query: TargetsQuery,
  answer: TargetsView,
  handle: async (asked) => {
    const { em, today, params, query } = asked;
    const centre = await findRow(em, Centre, { id: params.centreId });
    if (centre === undefined) return { refused: 'not-found' };
    const { id: centreId, areaCode } = centre;
    const place = { centreId, areaCode };
    if (!mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const fiscalYearBe = query.fiscalYearBe ?? fiscalYearOf(today);
    const targets = await readTargets(em, { centreId, fiscalYearBe, on: today });
    const policies = await readPoliciesOn(em, { centreId, on: today });
    const target = policies['target-households-per-year'];
    return {
      answer: {
        fiscalYearBe,
        target: target === 0 ? null : target,
        criteria: targets.criteria.map(({ code, name, measure, least, most, isRequired }) => ({
          code,
          name,
          measure,
          least,
          most,
          isRequired,
        })),
        counts: targets.counts.map((each) => ({ ...each, caseIds: [...each.caseIds] })),
        rows: targets.rows.map(rowView),
        mayChoose: mayAt(asked, 'choose-targets', place),
        maySetSegments: mayAt(asked, 'manage-funds', place),
      },
    };
  },
});

function rowView(row: TargetRow) {
  const { caseId, household, houseNumber, status, surveyedOn, isEligible, isChosen } = row;
  return {
    caseId,
    caseNumber: caseNumber(row),
    household,
    houseNumber,
    status,
    surveyedOn,
    debtSatang: row.debtSatang === null ? null : String(row.debtSatang),
    segments: [...row.segments],
    isEligible,
    isChosen,
    choiceReason: row.choiceReason,
  };
}

const CHOICE_PLACES: PlacesOf<ChoiceRefusal> = {
  'reason-missing': 'reason',
  'not-surveyed': null,
  'chosen-so-already': null,
};

const choose = commandRoute({
  path: 'targetChoices',
  summary: 'Take a household among the targets of a fiscal year, or out of them, with the reason',
  params: CaseParams,
  body: ChooseTarget,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body, params } = asked;
    const place = await findCasePlace(em, params.caseId);
    const act = actAt(asked, 'choose-targets', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const chosen = await chooseTarget(em, { ...params, ...body }, act);
    return 'refused' in chosen ? refuseForm(CHOICE_PLACES, chosen.refused) : { answer: chosen };
  },
});

const SEGMENT_PLACES: PlacesOf<SegmentRefusal> = {
  'no-such-centre': null,
  'reason-missing': 'reason',
  'segment-without-name': 'name',
  'ends-before-it-begins': 'most',
  'set-for-that-day-already': 'effectiveFrom',
};

const set = commandRoute({
  path: 'segments',
  summary: 'Set a criterion of a segment from a day on, or end it',
  params: CentreParams,
  body: SetSegment,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const kept = await setSegment(asked.em, { ...asked.params, ...asked.body }, act);
    return 'refused' in kept ? refuseForm(SEGMENT_PLACES, kept.refused) : { answer: kept };
  },
});

export const TARGET_ROUTES = [readAll, choose, set];
