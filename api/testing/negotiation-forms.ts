/** What is sent when one speaks with a creditor. */

/** Today in the tests of the API. */
const DAY = '2026-11-23';

/** Whom the creditor of the talks is described as. */
export const ICE_SELLER = 'คนขายน้ำแข็งหน้าวัด';

export function aMandate(personId: string): object {
  return {
    personId,
    signedOn: DAY,
    signatureKind: 'signature',
    witnessNames: [],
    evidence: 'paper',
    paperReference: 'แฟ้ม 3 เลขที่ 12',
  };
}

export function aMatter(debtId: string): object {
  return { debtId, creditors: [{ description: ICE_SELLER }], coDebtorIds: [], dangers: [] };
}

export function anOffer(change: object = {}): object {
  return {
    heldOn: DAY,
    channel: 'visit',
    side: 'household',
    who: 'เจ้าหนี้',
    askedSatang: '2745000',
    offeredSatang: '2000000',
    untilOn: '2026-12-10',
    said: null,
    ...change,
  };
}

export function anAnswer(change: object = {}): object {
  return {
    answer: 'accepted',
    answeredOn: DAY,
    channel: 'phone',
    who: 'เจ้าหนี้',
    said: null,
    counterSatang: null,
    ...change,
  };
}

export function aSettlement(change: object = {}): object {
  return {
    as: 'settled',
    endedOn: DAY,
    note: null,
    amountSatang: '2000000',
    payByOn: '2026-12-31',
    documentReference: 'หนังสือ 7/2569',
    documentOn: DAY,
    signedBy: 'เจ้าหนี้',
    ...change,
  };
}
