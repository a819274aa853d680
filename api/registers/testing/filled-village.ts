/** A village in which every register has a row: one household all along its way, and entries by hand. */

import type { z } from 'zod';
import type { RegisterChoices } from '#contracts/registers';
import { receiveComplaint } from '#database/household-voice/complain';
import { inTransaction } from '#database/transaction';
import type { Person } from '../../testing/http.ts';
import type { Village } from '../../testing/village.ts';
import { aRepayingLoan, does } from '../../testing/walk.ts';

type Choices = z.infer<typeof RegisterChoices>['rows'];

/** The text that a spreadsheet must never take for a formula. */
export const FORMULA = '=HYPERLINK("http://example.com","กด")';

export interface FilledVillage {
  readonly caseId: string;
  readonly loanId: string;
  /** Ids of the entries, by their kind. */
  readonly entries: Readonly<Record<string, string>>;
}

export async function fillRegisters(village: Village): Promise<FilledVillage> {
  const { caseId, loanId } = await aRepayingLoan(village);
  const treasurer = await village.person('treasurer');
  const payment = { amountSatang: '98762', paidOn: '2026-11-23' };
  await treasurer.post('repayments', { loanId }, { body: payment });
  await does(
    village,
    { kind: 'visit-arrears', by: 'member', caseId, subjectId: loanId },
    { kind: 'visit-arrears', outcome: 'visited', visitedOn: '2026-11-23', note: 'คุยเรื่องรายได้' },
  );
  await complainOfTheChair(village, caseId);
  await village.moves(caseId, 'cleared');
  return { caseId, loanId, entries: await writeEntries(village) };
}

async function complainOfTheChair(village: Village, caseId: string): Promise<void> {
  await village.person('district-officer');
  const secretary = await village.person('secretary');
  const act = {
    userId: secretary.username,
    seatId: await village.seatIdOf(secretary),
    at: village.services.clock.now().toISOString(),
  };
  const plan = { caseId, about: 'chair', category: 'delay', text: 'รอนานเกินไป' } as const;
  await inTransaction(village.services.database, (em) =>
    receiveComplaint(em, { ...plan, personId: null }, act),
  );
}

async function writeEntries(village: Village): Promise<Record<string, string>> {
  const { centreId } = village;
  const secretary = await village.person('secretary');
  const make = async (path: 'centreGroups' | 'centreWelfare', body: object) =>
    idOf(await secretary.post(path, { centreId }, { body }));
  const groupId = await make('centreGroups', A_GROUP);
  const schemeId = await make('centreWelfare', A_SCHEME);
  const guarantorPerson = await aNeighbour(village);
  const [contract] = await choose(secretary, centreId, 'contracts');
  const write = async (body: object) =>
    idOf(await secretary.post('registerEntries', { centreId }, { body }));
  const guarantor = await write({
    kind: 'guarantor',
    loanId: contract?.id,
    personId: guarantorPerson,
    mostSatang: '3000000',
    signedOn: '2026-11-23',
  });
  return {
    guarantor,
    groupId,
    schemeId,
    'guarantor-notice': await write({ ...A_NOTICE, guarantorId: guarantor }),
    grant: await write({ ...A_GRANT, groupId }),
    'grant-use': await write({ ...A_USE, groupId }),
    'welfare-payout': await write({ ...A_PAYOUT, schemeId, personId: guarantorPerson }),
    'field-visit': await write(A_VISIT),
    knowledge: await write(A_LESSON),
  };
}

async function choose(by: Person, centreId: string, of: string): Promise<Choices> {
  const told = await by.get('registerChoices', { centreId }, `?of=${of}`);
  if (told.status !== 200) throw new Error(JSON.stringify(told.body));
  return (told.body as { rows: Choices }).rows;
}

/** Somebody of another household who can guarantee. */
async function aNeighbour(village: Village): Promise<string> {
  const secretary = await village.person('secretary');
  const body = {
    centreId: village.centreId,
    household: {
      houseNumber: '99/9',
      houseCode: null,
      villageNumber: 1,
      members: [NEIGHBOUR],
    },
  };
  const told = await secretary.post('cases', {}, { body });
  if (told.status !== 201) throw new Error(JSON.stringify(told.body));
  const people = await choose(secretary, village.centreId, 'people');
  return people.find(({ label }) => label.startsWith(NEIGHBOUR.firstName))?.id ?? '';
}

function idOf({ status, body }: { status: number; body: unknown }): string {
  if (status !== 201) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
}

const NEIGHBOUR = {
  title: 'mrs',
  firstName: 'คำแปง',
  lastName: 'เพื่อนบ้าน',
  citizenId: null,
  noIdReason: 'card-lost',
  birthOn: null,
  birthYearBe: 2510,
  phone: null,
  relation: 'head',
};

const A_GROUP = {
  nameTh: 'กลุ่มจักสานบ้านเหนือ',
  nameEn: 'Basketry group',
  occupation: 'basketry',
  memberCount: 12,
  grantSourceTh: null,
  grantSourceEn: null,
  grantSatang: null,
  grantedOn: null,
  marketTh: null,
  marketEn: null,
  isMarketLasting: true,
};

const A_SCHEME = {
  nameTh: 'รับขวัญเด็กแรกเกิด',
  nameEn: 'Newborns',
  benefitTh: '500 บาท',
  benefitEn: '500 baht',
};

const A_NOTICE = {
  kind: 'guarantor-notice',
  defaultOn: '2026-11-01',
  sentOn: '2026-11-20',
  channel: 'registered-post',
};

const A_GRANT = {
  kind: 'grant',
  receivedOn: '2026-11-02',
  source: 'งบพัฒนาชุมชน',
  amountSatang: '3000000',
};

const A_USE = {
  kind: 'grant-use',
  usedOn: '2026-11-10',
  purpose: 'ซื้อไม้ไผ่',
  amountSatang: '1000000',
};

const A_PAYOUT = {
  kind: 'welfare-payout',
  paidOn: '2026-11-12',
  amountSatang: '50000',
  source: 'กองสวัสดิการของกลุ่มออมทรัพย์',
};

export const A_VISIT = {
  kind: 'field-visit',
  caseId: null,
  visitedOn: '2026-11-15',
  visitors: 'พัฒนาการอำเภอ',
  purpose: FORMULA,
  findings: 'สมุดบัญชีเรียบร้อย',
  followUp: 'ทำป้ายอัตราดอกเบี้ย',
  followUpBy: '2026-12-15',
};

const A_LESSON = {
  kind: 'knowledge',
  yearBe: 2569,
  section: 'motivate-households',
  title: 'ชวนด้วยเรื่องของเพื่อนบ้าน',
  text: 'ให้ครัวเรือนที่ปลดหนี้แล้วเล่าเอง',
};
