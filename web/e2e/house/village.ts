/** Ban Bua Chai with few funds and all its seats, entered by the commands of the demonstration. */
import {
  ACCOUNT_ROWS,
  DEMO_PASSWORD,
  FIRST_ADMINISTRATOR,
} from '../../../ops/demo/data/accounts.ts';
import { BUA_CHAI_FUNDS } from '../../../ops/demo/data/buachai-funds.ts';
import { BUA_CHAI_UNDER_WAY } from '../../../ops/demo/data/buachai-under-way.ts';
import { BUA_CHAI } from '../../../ops/demo/data/centres.ts';
import { seatFirstAdministrator } from '../../../ops/demo/first-administrator.ts';
import { foundCentre, giveSeats } from '../../../ops/demo/load/found-centre.ts';
import type { CentrePlan, FoundedCentre } from '../../../ops/demo/load/found-centre.ts';
import { takeOverCases } from '../../../ops/demo/load/take-over-cases.ts';
import { todayInBangkok } from '../path/typed-date.ts';
import type { House } from './open-house.ts';

/** One that lends without interest and one without money among them. */
const FUNDS = ['savings', 'village', 'poverty', 'women', 'rice-bank', 'elders'];

export const PEOPLE = {
  chair: 'chair.buachai',
  secretary: 'secretary.buachai',
  treasurer: 'treasurer.buachai',
  memberA: 'member1.buachai',
  memberB: 'member2.buachai',
  memberC: 'member3.buachai',
  tambonOfficer: 'tambon.faikaeo',
  nfeOfficer: 'nfe.phuphiang',
  agricultureOfficer: 'agri.phuphiang',
} as const;

/** Who looks on: no task is theirs. */
export const ONLOOKERS = {
  household: 'household.buachai',
  auditor: 'auditor.nan',
  districtOfficer: 'district.phuphiang',
  provinceOfficer: 'province.nan',
  administrator: FIRST_ADMINISTRATOR.username,
} as const;

const PLAN: CentrePlan = {
  demo: BUA_CHAI,
  funds: BUA_CHAI_FUNDS.filter(({ key }) => FUNDS.includes(key)),
  households: [],
  agencies: { nfe: PEOPLE.nfeOfficer, agriculture: PEOPLE.agricultureOfficer },
  tambonOfficer: PEOPLE.tambonOfficer,
};

export const PASSWORD = DEMO_PASSWORD;

export async function foundVillage(house: House): Promise<FoundedCentre> {
  const { begunOn } = await seatFirstAdministrator(house.databaseUrl);
  const administrator = await house.enter(FIRST_ADMINISTRATOR.username);
  const officers = ACCOUNT_ROWS.filter(({ areaCode = '' }) => /^55(?:14.*)?$/.test(areaCode));
  await giveSeats(administrator, { accounts: officers, fromOn: begunOn });
  return foundCentre(administrator, PLAN);
}

/**
 * Takes households of the demonstration over from paper, by their keys, and seats the one who may see
 * the own case. Gives the ids of their cases by the keys.
 */
export async function settleHouseholds(
  house: House,
  founded: FoundedCentre,
  keys: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const administrator = await house.enter(FIRST_ADMINISTRATOR.username);
  const households = BUA_CHAI_UNDER_WAY.filter(({ key }) => keys.includes(key));
  const { caseIds } = await takeOverCases(administrator, {
    plan: { ...PLAN, households },
    founded,
    enter: house.enter,
    today: todayInBangkok(),
  });
  return caseIds;
}
