/** Career support: offered to the education office, accepted, trained, sold, a lasting market. */

import type { Agency } from '#domain/people/roles';
import { readCase } from '../reading.ts';
import { doTask } from './step.ts';
import type { CaseWalk } from './step.ts';

const OFFICERS = { nfe: 'nfeOfficer', agriculture: 'agricultureOfficer' } as const;

const NEEDS: Readonly<Record<Agency, string>> = {
  nfe: 'สานตะกร้าไม้ไผ่ได้บ้าง อยากเรียนลายใหม่และหาตลาด',
  agriculture: 'มีนา 6 ไร่ อยากทำเมล็ดพันธุ์ข้าวขาย',
};

const TRAININGS: Readonly<Record<Agency, string>> = {
  nfe: 'อบรมจักสานลายดอกแก้ว 3 วัน ทำตะกร้าได้เอง 4 ใบ',
  agriculture: 'อบรมคัดเมล็ดพันธุ์ข้าว 2 วัน และเยี่ยมแปลง',
};

export async function offerSupport(walk: CaseWalk, agency: Agency = 'nfe'): Promise<void> {
  const { members } = await readCase(walk.crew.secretary, walk.caseId);
  const person = members.find(({ relation }) => relation === 'spouse') ?? members[0];
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'offer-support', caseId: walk.caseId },
    form: {
      kind: 'offer-support',
      outcome: 'offered',
      agency,
      occupation: agency === 'nfe' ? 'basketry' : 'rice-seed',
      personId: person?.personId ?? '',
      need: NEEDS[agency],
    },
  });
}

export async function acceptOffer(walk: CaseWalk, agency: Agency = 'nfe'): Promise<void> {
  await doTask(walk, {
    by: OFFICERS[agency],
    wanted: { kind: 'answer-offer', caseId: walk.caseId },
    form: { kind: 'answer-offer', outcome: 'accepted', note: null },
  });
}

export async function reportTraining(walk: CaseWalk, agency: Agency = 'nfe'): Promise<void> {
  await doTask(walk, {
    by: OFFICERS[agency],
    wanted: { kind: 'report-training', caseId: walk.caseId },
    form: {
      kind: 'report-training',
      outcome: 'trained',
      trainedOn: walk.today(),
      note: TRAININGS[agency],
    },
  });
}

/** `saleSatang`: what the first sale brought. */
export async function recordFirstSale(walk: CaseWalk, saleSatang: string): Promise<void> {
  await doTask(walk, {
    by: 'nfeOfficer',
    wanted: { kind: 'record-first-sale', caseId: walk.caseId },
    form: {
      kind: 'record-first-sale',
      outcome: 'sold',
      soldOn: walk.today(),
      saleSatang,
      market: 'ตลาดนัดข่วงเมืองน่าน',
    },
  });
}

export async function followIncome(
  walk: CaseWalk,
  seen: { outcome: 'still-growing' | 'lasting-market'; monthIncomeSatang: string },
): Promise<void> {
  await doTask(walk, {
    by: 'nfeOfficer',
    wanted: { kind: 'follow-income', caseId: walk.caseId },
    form: {
      kind: 'follow-income',
      ...seen,
      visitedOn: walk.today(),
      market: 'ร้านของฝากเมืองน่าน รับซื้อประจำ',
      note: null,
    },
  });
}
