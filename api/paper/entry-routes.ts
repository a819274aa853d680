/** Entering what stands on a sheet about several people at once: a collection day, a vote. */

import { VoteTaken } from '#contracts/meetings';
import { EnteredPayments, EnterPayments, EnterVotes, SheetCollection } from '#contracts/paper';
import { AgendaItem, Vote } from '#database/meetings/meeting-entities';
import { readCollectionLines } from '#database/paper/collection-lines';
import { enterCollection, type LineRefused } from '#database/paper/enter-collection';
import { enterVotes } from '#database/paper/enter-votes';
import { placeOf } from '#database/places/place';
import { getRow } from '#database/rows';
import { satang, satangFromJson, sumSatang } from '#domain/money/satang';
import { mayAt } from '../access/access.ts';
import { refuseRepayment } from '../loans/refuse-repayment.ts';
import { actOnItem, ItemParams } from '../meetings/meeting-access.ts';
import { atLine, refuseField } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { refusePaper } from './refuse-paper.ts';
import { actOnSheet, SheetParams } from './sheet-access.ts';
import { sheetView } from './sheet-view.ts';

const readCollection = readRoute({
  path: 'paperCollection',
  summary: 'The contracts that may stand on a collection sheet, with what they owe until its day',
  params: SheetParams,
  answer: SheetCollection,
  handle: async (asked) => {
    const allowed = await actOnSheet(asked, 'see-debts');
    if ('refused' in allowed || allowed.row.kind !== 'collection') return { refused: 'not-found' };
    const { row } = allowed;
    const { centreId, fundId, collectOn } = row;
    const { today } = asked;
    const on = collectOn ?? today;
    const of = { centreId, fundId, on, today, onlyDue: false };
    const lines = await readCollectionLines(asked.em, of);
    return {
      answer: {
        sheet: sheetView(row),
        mayEnter: mayAt(asked, 'record-repayment', placeOf(row)),
        lines: lines.map(
          ({ fundNameTh: th, fundNameEn: en, householdName, caseId: _case, ...line }) => ({
            ...line,
            household: householdName,
            fundName: { th, en },
            dueSatang: String(line.dueSatang),
            overdueSatang: String(line.overdueSatang),
            isOnSheet: row.isPrefilled && line.dueSatang > 0n,
          }),
        ),
      },
    };
  },
});

const enterPayments = commandRoute({
  path: 'paperPayments',
  summary: 'Enter the payments of a collection sheet in one go, each with its own receipt',
  params: SheetParams,
  body: EnterPayments,
  answer: EnteredPayments,
  status: 201,
  handle: async (asked) => {
    const allowed = await actOnSheet(asked, 'record-repayment');
    if ('refused' in allowed) return allowed;
    const { sheetId } = asked.params;
    const { paper } = asked.body;
    const payments = asked.body.payments.map((payment) => ({
      ...payment,
      amountSatang: satangFromJson(payment.amountSatang),
    }));
    const entered = await enterCollection(asked.em, { sheetId, paper, payments }, allowed.act);
    if ('enteredBy' in entered) return refusePaper(entered, 'paper');
    if ('refused' in entered) return refuseLine(entered);
    return {
      answer: {
        sheetId,
        payments: entered.payments.map((paid) => ({
          ...paid,
          amountSatang: String(paid.amountSatang),
        })),
        totalSatang: String(sumSatang(payments.map(({ amountSatang }) => satang(amountSatang)))),
      },
      place: placeOf(allowed.row),
    };
  },
});

/** The day of every payment is the one on the paper, so what is wrong with it is said there. */
function refuseLine({ line, because }: LineRefused) {
  const path = `payments.${line}`;
  const { refused } = because;
  if (refused === 'loan-of-another-fund' || refused === 'loan-named-twice') {
    return refuseField(`${path}.loanId`, refused);
  }
  return atLine(refuseRepayment({ ...because, refused }), path);
}

const enterItemVotes = commandRoute({
  path: 'paperVotes',
  summary: 'Enter the votes of a show of hands or of ballots from the sheet, all in one go',
  params: ItemParams,
  body: EnterVotes,
  answer: VoteTaken,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const allowed = await actOnItem(asked, params, 'record-votes');
    if ('refused' in allowed) return allowed;
    const item = await getRow(em, AgendaItem, { id: params.itemId });
    const entered = await enterVotes(em, { item, ...body }, allowed.act);
    if ('enteredBy' in entered) return refusePaper(entered, 'paper');
    if ('refused' in entered) return atLine(entered, `votes.${entered.line}`);
    const { itemId } = params;
    return { answer: { itemId, votes: await em.count(Vote, { itemId }) }, place: item };
  },
});

export const PAPER_ENTRY_ROUTES = [readCollection, enterPayments, enterItemVotes];
