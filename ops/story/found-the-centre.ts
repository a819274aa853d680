/** Ban Bua Chai with its 27 funds, its committee and its officers, by the commands of the demonstration. */

import { Made } from '#contracts/centres';
import type { ApiClient } from '../client/api-client.ts';
import { gatherCrew } from '../client/path/crew.ts';
import type { Crew } from '../client/path/crew.ts';
import { signIn } from '../client/sign-in.ts';
import { ACCOUNT_ROWS, DEMO_PASSWORD, FIRST_ADMINISTRATOR } from '../demo/data/accounts.ts';
import { BUA_CHAI_FUNDS } from '../demo/data/buachai-funds.ts';
import { BUA_CHAI } from '../demo/data/centres.ts';
import { seatFirstAdministrator } from '../demo/first-administrator.ts';
import { foundCentre, giveSeats } from '../demo/load/found-centre.ts';
import type { FoundedCentre } from '../demo/load/found-centre.ts';

export interface Village extends FoundedCentre {
  readonly crew: Crew;
  readonly administrator: ApiClient;
}

export interface VillageSite {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly clock: { now(): Date };
}

/** A by-law value of the story's own beside those of the demonstration. */
export type ByLaw = Readonly<Record<'aftercare-check-months' | 'aftercare-checks', number>>;

export async function foundBuaChai(site: VillageSite, byLaw: ByLaw): Promise<Village> {
  const { apiUrl, databaseUrl, clock } = site;
  const { begunOn } = await seatFirstAdministrator(databaseUrl, clock);
  const enter = (username: string) => signIn({ apiUrl, username, password: DEMO_PASSWORD });
  const administrator = await enter(FIRST_ADMINISTRATOR.username);
  const officers = ACCOUNT_ROWS.filter(({ areaCode }) => areaCode?.startsWith('5514') === true);
  await giveSeats(administrator, { accounts: officers, fromOn: begunOn });
  const founded = await foundCentre(administrator, {
    demo: BUA_CHAI,
    funds: BUA_CHAI_FUNDS,
    households: [],
    agencies: { nfe: 'nfe.phuphiang', agriculture: 'agri.phuphiang' },
    tambonOfficer: 'tambon.faikaeo',
  });
  for (const [key, value] of Object.entries(byLaw)) {
    await administrator.command({
      path: 'centrePolicies',
      params: { centreId: founded.centreId },
      body: { key, value, effectiveFrom: begunOn, reason: 'ข้อตกลงศูนย์ฯ เรื่องการเฝ้าระวัง' },
      key: `by-law/${key}`,
      answer: Made,
    });
  }
  return { ...founded, administrator, crew: await gatherBuaChai(enter) };
}

/** Everybody of Ban Bua Chai who walks the path, and the officers beside them. */
async function gatherBuaChai(enter: (username: string) => Promise<ApiClient>): Promise<Crew> {
  return gatherCrew({
    enter,
    usernames: {
      chair: 'chair.buachai',
      secretary: 'secretary.buachai',
      treasurer: 'treasurer.buachai',
      memberA: 'member1.buachai',
      memberB: 'member2.buachai',
      tambonOfficer: 'tambon.faikaeo',
      nfeOfficer: 'nfe.phuphiang',
      agricultureOfficer: 'agri.phuphiang',
    },
  });
}
