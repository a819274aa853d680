/** The statement of a household: for itself, its treasurer and everybody who may see its debts. */

import { z } from 'zod';
import {
  MemberStatement,
  MemberStatementQuery,
  type StatementContract as ContractView,
} from '#contracts/member-statement';
import { Uuid } from '#contracts/primitives';
import { noteOpening } from '#database/audit/note-opening';
import { findCaseRow } from '#database/cases/queries/list-cases';
import {
  readMemberStatement,
  type MemberMove,
  type StatementContract,
} from '#database/statements/member-statement';
import type { StatementRow } from '#domain/loans/contract-statement';
import { paymentSentence } from '#domain/loans/payment-sentence';
import { mayAt } from '../access/access.ts';
import { caseNumber } from '../cases/case-row-view.ts';
import { readRoute } from '../routing/route.ts';

const readStatement = readRoute({
  path: 'memberStatement',
  summary: 'Every payment of a household over a period, with opening and closing balance',
  params: z.object({ caseId: Uuid }),
  query: MemberStatementQuery,
  answer: MemberStatement,
  handle: async (asked) => {
    const { em, params, query, today, caller, at } = asked;
    const { caseId } = params;
    const row = await findCaseRow(em, { caseId, on: today });
    if (row === undefined || !mayAt(asked, 'see-debts', row)) return { refused: 'not-found' };
    const { fromOn, toOn = today } = query;
    if (fromOn !== undefined && fromOn > toOn) return { refused: 'invalid-query' };
    const { householdId } = row;
    const subject = { kind: 'household', id: householdId } as const;
    await noteOpening(em, { action: 'statement-viewed', subject, caseId, by: caller, at });
    const statement = await readMemberStatement(em, { householdId, fromOn, toOn });
    return {
      answer: {
        caseId,
        caseNumber: caseNumber(row),
        centreName: { th: row.centreNameTh, en: row.centreNameEn },
        household: row.householdName,
        houseNumber: row.houseNumber,
        fromOn: statement.fromOn,
        toOn: statement.toOn,
        contracts: statement.contracts.map(contractView),
      },
    };
  },
});

export const STATEMENT_ROUTES = [readStatement];

function contractView(contract: StatementContract): z.input<typeof ContractView> {
  const { loanId, contractNumber, fundNameTh, fundNameEn, rows } = contract;
  return {
    loanId,
    contractNumber,
    fundName: { th: fundNameTh, en: fundNameEn },
    openingSatang: String(contract.openingSatang),
    closingSatang: String(contract.closingSatang),
    ...sumsView(contract),
    rows: rows.map((row) => rowView(row, contract)),
  };
}

function rowView(
  row: StatementRow<MemberMove>,
  { bearsDefaultInterest }: StatementContract,
): z.input<typeof ContractView>['rows'][number] {
  const { entryId, kind, on, receiptNumber, paidSatang: amountSatang, balanceSatang } = row;
  const isPaidOff = balanceSatang === 0n && !bearsDefaultInterest;
  return {
    entryId,
    kind,
    on,
    receiptNumber,
    ...sumsView(row),
    balanceSatang: String(balanceSatang),
    // Without principal left, default interest may be.
    sentence: kind === 'paid' ? paymentSentence({ ...row, amountSatang, isPaidOff }) : null,
  };
}

function sumsView(sums: {
  readonly lentSatang: bigint;
  readonly paidSatang: bigint;
  readonly principalSatang: bigint;
  readonly interestSatang: bigint;
  readonly defaultInterestSatang: bigint;
}) {
  return {
    lentSatang: String(sums.lentSatang),
    paidSatang: String(sums.paidSatang),
    principalSatang: String(sums.principalSatang),
    interestSatang: String(sums.interestSatang),
    defaultInterestSatang: String(sums.defaultInterestSatang),
  };
}
