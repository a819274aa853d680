/** A question about plans: 27,450.00 at 12 % with 1,500.00 a month, against 6 % over 30 months. */

export const comparedDebt = (change: object = {}): object => ({
  debtId: 'shop',
  source: 'shop',
  isPovertyFund: false,
  principalSatang: '2745000',
  owedOn: '2026-11-23',
  instalmentSatang: '150000',
  rateBasisPoints: 1200,
  ratePeriod: 'year',
  ...change,
});

export const newContract = (change: object = {}): object => ({
  rateBasisPoints: 600,
  term: { kind: 'months', months: 30 },
  longestTermMonths: null,
  lenderFundKind: 'savings-group',
  ...change,
});

export const planQuestion = (change: object = {}): object => ({
  caseId: null,
  on: '2026-11-23',
  firstDueOn: '2026-12-25',
  debts: [comparedDebt()],
  incomes: null,
  expenses: null,
  newContract: newContract(),
  monthlyBudgetSatang: null,
  ...change,
});
