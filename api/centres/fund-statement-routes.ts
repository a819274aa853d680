/** The statement of one fund over a period, for everybody who may see the books. */

import { z } from 'zod';
import { FundStatement, FundStatementQuery } from '#contracts/fund-statement';
import { Uuid } from '#contracts/primitives';
import { buddhistYearOf } from '#database/act';
import { readPlacePeriods } from '#database/cash/place-periods';
import { Fund } from '#database/funds/fund';
import { readFundStatement } from '#database/ledger/fund-statement';
import { Centre } from '#database/places/centre';
import { findRow, getRow } from '#database/rows';
import { calendarYearDays } from '#domain/dates/fiscal-year';
import { mayAt } from '../access/access.ts';
import { readRoute } from '../routing/route.ts';

const readStatement = readRoute({
  path: 'fundStatement',
  summary: 'Trial balance and entries of a fund over a period, from its journal only',
  params: z.object({ fundId: Uuid }),
  query: FundStatementQuery,
  answer: FundStatement,
  handle: async (asked) => {
    const { em, params, today } = asked;
    const year = calendarYearDays(buddhistYearOf(today));
    const { fromOn = year.firstOn, toOn = year.lastOn } = asked.query;
    const fund = await findRow(em, Fund, { id: params.fundId });
    if (fund === undefined || !mayAt(asked, 'see-ledger', fund)) return { refused: 'not-found' };
    if (fromOn > toOn) return { refused: 'invalid-query' };
    const centre = await getRow(em, Centre, { id: fund.centreId });
    const period = { fundId: fund.id, fromOn, toOn };
    const statement = await readFundStatement(em, period);
    const places = await readPlacePeriods(em, period);
    return {
      answer: {
        fundId: fund.id,
        fundName: { th: fund.nameTh, en: fund.nameEn },
        centreId: centre.id,
        centreName: { th: centre.nameTh, en: centre.nameEn },
        fromOn,
        toOn,
        accounts: statement.accounts.map((row) => ({
          account: row.account,
          openingSatang: String(row.openingSatang),
          debitSatang: String(row.debitSatang),
          creditSatang: String(row.creditSatang),
          closingSatang: String(row.closingSatang),
        })),
        places: places.map((place) => ({
          ...place,
          openingSatang: String(place.openingSatang),
          inSatang: String(place.inSatang),
          outSatang: String(place.outSatang),
          closingSatang: String(place.closingSatang),
        })),
        entries: statement.entries.map((row) => ({
          ...row,
          cashInSatang: String(row.cashInSatang),
          cashOutSatang: String(row.cashOutSatang),
          cashSatang: String(row.cashSatang),
          principalSatang: String(row.principalSatang),
          interestSatang: String(row.interestSatang),
        })),
        closingDebitSatang: String(statement.closingDebitSatang),
        closingCreditSatang: String(statement.closingCreditSatang),
      },
    };
  },
});

export const FUND_STATEMENT_ROUTES = [readStatement];
