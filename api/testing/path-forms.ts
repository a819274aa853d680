/** Bodies of a household's way, as a person types them: 27,450.00 baht over 30 months. */
let count = 0;

/** An invented citizen id with a right check digit; each call gives another one. */
function aCitizenId(): string {
  count += 1;
  const digits = `5${String(count).padStart(11, '0')}`;
  let sum = 0;
  for (let at = 0; at < 12; at += 1) sum += Number(digits.charAt(at)) * (13 - at);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}

export function aMember(change: object = {}): object {
  return {
    title: 'mrs',
    firstName: 'บัวเงิน',
    lastName: 'สมมุติ',
    citizenId: aCitizenId(),
    noIdReason: null,
    birthOn: '1968-04-13',
    phone: '081 234 5678',
    relation: 'head',
    ...change,
  };
}

export function aCase(
  centreId: string,
  members: readonly object[] = [aMember()],
  villageNumber = 1,
): object {
  count += 1;
  const household = { houseNumber: `${count}/1`, villageNumber, houseCode: null, members };
  return { centreId, household };
}

export const CONSENT = {
  kind: 'record-consent',
  outcome: 'given',
  purposes: ['assess-debt', 'share-among-funds'],
  signedOn: '2026-11-23',
  signatureKind: 'signature',
  witnessNames: [],
};

export function aSurvey(personId: string, debt: object = {}): object {
  return {
    kind: 'survey-household',
    outcome: 'surveyed',
    incomes: [{ personId: null, kind: 'rice', monthSatang: '1200000' }],
    expenses: [{ kind: 'food', monthSatang: '400000' }],
    debts: [
      {
        personId,
        source: 'shop',
        creditorName: 'ร้านสมมุติ',
        creditorFundId: null,
        balanceSatang: '3000000',
        instalmentSatang: '150000',
        rateBasisPoints: 1000,
        ratePeriod: 'month',
        hasDefaulted: false,
        canStillBorrow: true,
        ...debt,
      },
    ],
  };
}

export function anAgreement(debtId: string): object {
  const debt = { debtId, treatment: 'refinance', payoffSatang: '2745000', agreedOn: '2026-11-23' };
  return { kind: 'negotiate-creditors', outcome: 'agreed', debts: [debt] };
}

export const PROPOSAL = {
  kind: 'prepare-proposal',
  outcome: 'proposed',
  termMonths: 30,
  firstDueOn: '2026-12-25',
  note: null,
};
