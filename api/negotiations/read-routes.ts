/** Reading talks with creditors: of one case, and the creditors that a centre knows. */

import { CaseNegotiations, CreditorList, CreditorQuery } from '#contracts/negotiations';
import { noteOpening } from '#database/audit/note-opening';
import { HouseholdCase } from '#database/cases/household-case';
import { listCreditors } from '#database/negotiations/list-creditors';
import { readNegotiations } from '#database/negotiations/read-negotiations';
import { Centre } from '#database/places/centre';
import { findRow, getRow } from '#database/rows';
import { mayAt } from '../access/access.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { CentreParams } from '../centres/centre-access.ts';
import { readRoute } from '../routing/route.ts';
import { actAsNegotiator, placeOfCase, seesCreditorsOf } from './creditor-access.ts';
import { mandateView, matterView } from './negotiation-view.ts';

const readOfCase = readRoute({
  path: 'caseNegotiations',
  summary:
    'Talks with the creditors of a case, what cannot wait first; names only for who needs them',
  params: CaseParams,
  answer: CaseNegotiations,
  handle: async (asked) => {
    const { em, caller, at, today, params } = asked;
    const { caseId } = params;
    const place = await placeOfCase(em, caseId);
    if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const { round } = await getRow(em, HouseholdCase, { id: caseId });
    const { mandates, matters } = await readNegotiations(em, { caseId, round, on: today });
    const seesCreditors = await seesCreditorsOf(asked, place);
    const subject = { kind: 'case', id: caseId } as const;
    await noteOpening(em, { action: 'case-file-opened', subject, caseId, by: caller, at });
    const maySecond = mayAt(asked, 'witness-mandate', place);
    return {
      answer: {
        caseId,
        mandates: mandates.map((row) => mandateView(row, { userId: caller.userId, maySecond })),
        matters: matters.map((row) => matterView(row, { seesCreditors, mandates, today })),
        mayNegotiate: !('refused' in (await actAsNegotiator(asked, place))),
        seesCreditors,
      },
    };
  },
});

const readCreditors = readRoute({
  path: 'creditors',
  summary: 'Creditors that the centre knows, by name or by what they are called',
  params: CentreParams,
  query: CreditorQuery,
  answer: CreditorList,
  handle: async (asked) => {
    const { em, params, query } = asked;
    const { centreId } = params;
    const centre = await findRow(em, Centre, { id: centreId });
    const place = centre && { centreId, areaCode: centre.areaCode };
    if (place === undefined || !mayAt(asked, 'negotiate', place)) return { refused: 'not-found' };
    return { answer: { rows: await listCreditors(em, { centreId, search: query.search }) } };
  },
});

export const NEGOTIATION_READ_ROUTES = [readOfCase, readCreditors];
