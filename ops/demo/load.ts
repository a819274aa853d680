/**
 * Loads the demonstration as people would enter it: through the API, each by a seat that may. Every
 * item has a key of its own, so a load that broke off goes on where it was and nothing comes twice.
 */

import type { ApiClient } from '../client/api-client.ts';
import { signIn } from '../client/sign-in.ts';
import { ACCOUNT_ROWS, DEMO_PASSWORD, FIRST_ADMINISTRATOR } from './data/accounts.ts';
import type { AccountRow } from './data/accounts.ts';
import { BUA_CHAI_CLEARED } from './data/buachai-cleared.ts';
import { BUA_CHAI_FUNDS } from './data/buachai-funds.ts';
import { BUA_CHAI_UNDER_WAY } from './data/buachai-under-way.ts';
import { BUA_CHAI, CHIANG_YUEN } from './data/centres.ts';
import { CHIANG_YUEN_CLEARED } from './data/chiangyuen-cleared.ts';
import { CHIANG_YUEN_FUNDS } from './data/chiangyuen-funds.ts';
import { CHIANG_YUEN_UNDER_WAY } from './data/chiangyuen-under-way.ts';
import { seatFirstAdministrator } from './first-administrator.ts';
import { bringFundsIn } from './load/bring-funds-in.ts';
import { complainOnce } from './load/complain-once.ts';
import { foundCentre, giveSeats } from './load/found-centre.ts';
import type { CentrePlan } from './load/found-centre.ts';
import { goOnWithCases } from './load/go-on-with-cases.ts';
import { keepRegisters } from './load/keep-registers.ts';
import { takeOverCases } from './load/take-over-cases.ts';
import { writeRegisters } from './load/write-registers.ts';

export interface DemoLoad {
  readonly apiUrl: string;
  /** For the first administrator's seat only. */
  readonly databaseUrl: string;
  readonly report: (line: string) => void;
  readonly clock?: { now(): Date };
}

const PLANS: readonly CentrePlan[] = [
  {
    demo: BUA_CHAI,
    funds: BUA_CHAI_FUNDS,
    households: [...BUA_CHAI_CLEARED, ...BUA_CHAI_UNDER_WAY],
    agencies: { nfe: 'nfe.phuphiang', agriculture: 'agri.phuphiang' },
    tambonOfficer: 'tambon.faikaeo',
  },
  {
    demo: CHIANG_YUEN,
    funds: CHIANG_YUEN_FUNDS,
    households: [...CHIANG_YUEN_CLEARED, ...CHIANG_YUEN_UNDER_WAY],
    agencies: { nfe: 'nfe.mueang', agriculture: 'agri.mueang' },
    tambonOfficer: 'tambon.bosuak',
  },
];

/** Who can sign in, with the one password and the role in both tongues. */
export const DEMO_ACCOUNTS = [FIRST_ADMINISTRATOR, ...ACCOUNT_ROWS].map(describeAccount);

/** Loads what is not there yet. Asked again after a break it goes on where it was. */
export async function loadDemo({ apiUrl, databaseUrl, report, clock }: DemoLoad): Promise<void> {
  const { begunOn } = await seatFirstAdministrator(databaseUrl, clock);
  const inside = new Map<string, Promise<ApiClient>>();
  // Everybody comes in once, for the door lets only so many in a minute.
  function enter(username: string): Promise<ApiClient> {
    const entered = inside.get(username) ?? signIn({ apiUrl, username, password: DEMO_PASSWORD });
    inside.set(username, entered);
    return entered;
  }
  const administrator = await enter(FIRST_ADMINISTRATOR.username);
  await giveSeats(administrator, { accounts: ACCOUNT_ROWS.filter(isOfficer), fromOn: begunOn });
  report('เจ้าหน้าที่และหน่วยงาน · Officers and agencies');
  await Promise.all(
    PLANS.map(async (plan) => {
      const founded = await foundCentre(administrator, plan);
      const { nameTh, nameEn } = plan.demo.centre;
      report(`${nameTh} · ${nameEn}: ${plan.funds.length} กองทุน · funds`);
      const secretary = await enter(`secretary.${plan.demo.key}`);
      const { demo } = plan;
      await bringFundsIn({ demo, centreId: founded.centreId, secretary, today: begunOn });
      await keepRegisters({ centre: demo.key, fundIds: founded.fundIds, secretary });
      report(`${nameTh} · ${nameEn}: กลุ่มในพื้นที่ · groups of the area`);
      const taken = await takeOverCases(administrator, { plan, founded, enter, today: begunOn });
      report(`${nameTh} · ${nameEn}: ${plan.households.length} ครัวเรือน · households`);
      await goOnWithCases({ plan, founded, taken, enter, today: begunOn });
      const { centreId } = founded;
      if (demo.key === 'buachai') await complainOnce(await enter('household.buachai'));
      await writeRegisters({ centre: demo.key, centreId, secretary, today: begunOn });
      report(`${nameTh} · ${nameEn}: งานและการประชุม · tasks and meetings`);
    }),
  );
}

function isOfficer(account: AccountRow): boolean {
  return account.areaCode !== undefined;
}

function describeAccount({ username, role, titleTh, titleEn }: AccountRow) {
  return {
    username,
    password: DEMO_PASSWORD,
    role: `${titleTh} · ${titleEn}`,
    roleCode: role,
    titleTh,
    titleEn,
  };
}
