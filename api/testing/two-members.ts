/** A household whose loan repays, with two members who both came in by a code of their own. */

import type { OwnView } from '#contracts/own-view';
import { comesIn } from './household-door.ts';
import type { Person } from './http.ts';
import { openTestServices, type TestServices } from './open-test-services.ts';
import { aMember } from './path-forms.ts';
import { openVillage, type Village } from './village.ts';
import { aRepayingLoan, readFile } from './walk.ts';

export interface TwoMembers {
  readonly services: TestServices;
  readonly village: Village;
  readonly caseId: string;
  readonly loanId: string;
  /** Who owes everything. */
  readonly debtor: Person;
  readonly spouse: Person;
  readonly spouseId: string;
  viewOf(person: Person): Promise<OwnView>;
  /** The newest duty of a kind that waits or stands open. */
  dutyOf(kind: string): Promise<{ subjectId: string; caseId: string | null }>;
  close(): Promise<void>;
}

export async function openTwoMembers(): Promise<TwoMembers> {
  const services = await openTestServices();
  const village = await openVillage(services);
  const { caseId, loanId } = await aRepayingLoan(village);
  const secretary = await village.person('secretary');
  const member = aMember({ relation: 'spouse', firstName: 'คู่ชีวิต' });
  const added = await secretary.post('caseMembers', { caseId }, { body: { member } });
  const { personId: spouseId } = added.body as { personId: string };
  const { members } = await readFile(village, caseId);
  const at = members.findIndex(({ personId }) => personId === spouseId);
  return {
    services,
    village,
    caseId,
    loanId,
    spouseId,
    debtor: (await comesIn(village, { caseId, member: 1 - at })).person,
    spouse: (await comesIn(village, { caseId, member: at })).person,
    viewOf: async (person) => (await person.get('ownView', { caseId })).body as OwnView,
    dutyOf: (kind) => dutyOf(services, kind),
    close: async () => {
      await village.house.close();
      await services.close();
    },
  };
}

async function dutyOf(services: TestServices, kind: string) {
  const rows = await services.database
    .fork()
    .execute<{ subjectId: string; caseId: string | null }[]>(
      `select subject_id as "subjectId", case_id as "caseId" from duty
        where kind = ? and status <> 'done' order by opened_at desc, id limit 1`,
      [kind],
    );
  return rows[0] ?? { subjectId: '', caseId: null };
}
