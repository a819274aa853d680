import type { PaperCase } from '../cases/import/paper-case.ts';
import type { NewHousehold, NewMember } from '../cases/register-household.ts';

let count = 0;

/** An invented citizen id with a right check digit; each call gives another one. */
export function aCitizenId(): string {
  count += 1;
  const digits = `2${String(count).padStart(11, '0')}`;
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += Number(digits.charAt(index)) * (13 - index);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}

export function aMember(change: Partial<NewMember> = {}): NewMember {
  return {
    title: 'mrs',
    firstName: 'สมมุติ',
    lastName: 'ทดสอบ',
    citizenId: aCitizenId(),
    noIdReason: null,
    birthOn: '1970-05-01',
    birthReckoning: null,
    birthYearBe: null,
    phone: null,
    knownPersonId: null,
    differsFrom: [],
    relation: 'head',
    ...change,
  };
}

/** A household of one in a house of its own. */
export function aHousehold(change: Partial<NewHousehold> = {}): NewHousehold {
  count += 1;
  return {
    houseNumber: String(1000 + count),
    villageNumber: 1,
    houseCode: null,
    isAnotherInHouse: false,
    members: [aMember()],
    ...change,
  };
}

/** A case on paper that has just been enrolled, with one debt at a shop. */
export function aPaperCase(centreId: string, change: Partial<PaperCase> = {}): PaperCase {
  return {
    centreId,
    household: aHousehold(),
    startAt: 'enrolled',
    openedOn: '2020-10-01',
    moves: [
      { status: 'identified', on: '2020-10-01' },
      { status: 'consented', on: '2020-10-01' },
      { status: 'surveyed', on: '2020-10-20' },
      { status: 'assessed', on: '2020-11-05' },
      { status: 'enrolled', on: '2020-11-20' },
    ],
    incomes: [{ kind: 'rice', monthSatang: 1_200_000n }],
    expenses: [{ kind: 'food', monthSatang: 400_000n }],
    debts: [
      {
        member: 0,
        source: 'shop',
        creditorName: null,
        creditorFundId: null,
        balanceSatang: 2_745_000n,
        instalmentSatang: 200_000n,
        rateBasisPoints: 300,
        ratePeriod: 'month',
        hasDefaulted: false,
        canStillBorrow: true,
        treatment: null,
        payoffSatang: null,
        paidOn: null,
        receiptNumber: null,
      },
    ],
    proposal: null,
    loan: null,
    honour: null,
    isDemo: false,
    ...change,
  };
}
