import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { FoundedCentre } from '../../ops/demo/load/found-centre.ts';
import { keepPictures } from './house/keep-pictures.ts';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE } from './house/visitor.ts';
import type { Visitor } from './house/visitor.ts';
import { downloadCertificate, expectBalancedBooks } from './path/books.ts';
import * as career from './path/career.ts';
import { seeFile } from './path/case-file.ts';
import * as committee from './path/committee.ts';
import * as entry from './path/entry.ts';
import * as freedom from './path/freedom.ts';
import * as lending from './path/lending.ts';
import * as minutes from './path/minutes.ts';
import { registerHousehold } from './path/register.ts';
import { bringWatchedHousehold, WATCHED_FAMILY } from './path/watched-household.ts';

const START_MS = 180_000;
const STEP_MS = 120_000;

type Post = Exclude<keyof typeof PEOPLE, 'memberC' | 'tambonOfficer' | 'agricultureOfficer'>;

/** Elders hold a phone, the offices sit at a desk. */
const WIDTHS = {
  chair: PHONE,
  memberA: PHONE,
  memberB: PHONE,
  secretary: DESK,
  treasurer: DESK,
  nfeOfficer: DESK,
} as const satisfies Record<Post, number>;

/** As the attendance list names them. */
const PRESENT = ['บุญธรรม', 'รุ่งทิวา', 'สมจิตรา', 'อินสม', 'ประไพคำ'];

describe('the whole path, through the screens in Thai', () => {
  let house: House;
  let browser: Browser;
  let village: FoundedCentre;
  let caseId: string;
  let hasBrokenOff = false;
  const people = {} as Record<Post, Visitor>;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    village = await foundVillage(house);
    for (const [post, width] of Object.entries(WIDTHS) as [Post, 390 | 1280][]) {
      people[post] = await bringIn({ browser, url: house.url, username: PEOPLE[post], width });
    }
  }, START_MS);

  /** Walks a step and gives the faults that browsers met; after a broken one the rest only says so. */
  async function faultsOn(walk: () => Promise<void>): Promise<string[]> {
    if (hasBrokenOff) throw new Error('The walk broke off at an earlier step.');
    try {
      await walk();
      return Object.values(people).flatMap(({ faults }) => faults.splice(0));
    } catch (error) {
      hasBrokenOff = true;
      await keepPictures(Object.values(people));
      throw error;
    }
  }

  it(
    'the secretary registers the household and records its consent',
    async () => {
      const faults = await faultsOn(async () => {
        caseId = await registerHousehold(people.secretary);
        await seeFile(people.secretary, { status: 'รับเรื่องแล้ว', next: ['บันทึกความยินยอม'] });
        await entry.recordConsent(people.secretary);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'a member surveys incomes, expenses and debts on a phone',
    async () => {
      const faults = await faultsOn(async () => {
        await entry.surveyHousehold(people.memberA);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the secretary assesses, the chair enrols',
    async () => {
      const faults = await faultsOn(async () => {
        await entry.assessHousehold(people.secretary);
        await entry.enrolHousehold(people.chair);
        await seeFile(people.secretary, {
          status: 'กำลังเจรจาหนี้',
          next: ['เจรจากับเจ้าหนี้'],
          texts: ['31,150.00', '10,900.00'],
        });
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the secretary negotiates and proposes 27,450 baht',
    async () => {
      const faults = await faultsOn(async () => {
        await entry.settleInWriting(people.secretary, caseId);
        await entry.negotiateWithCreditors(people.secretary);
        await entry.prepareProposal(people.secretary);
        await seeFile(people.secretary, {
          status: 'เสนอแผนแล้ว',
          next: ['นำเรื่องเข้าวาระประชุม'],
          texts: ['27,450.00'],
        });
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the committee meets with quorum, votes for a fund and resolves',
    async () => {
      const faults = await faultsOn(async () => {
        await committee.convene(people.secretary);
        await committee.openWithQuorum(people.secretary, PRESENT);
        await committee.openVoting(people.secretary);
        for (const post of ['memberA', 'memberB', 'treasurer', 'secretary', 'chair'] as const) {
          await committee.vote(people[post]);
        }
        await committee.decide(people.chair);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the meeting is closed and the draft of its minutes corrected',
    async () => {
      const faults = await faultsOn(async () => {
        await committee.closeMeeting(people.secretary);
        await minutes.correctMinutes(people.secretary);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the minutes are signed twice and sealed',
    async () => {
      const faults = await faultsOn(async () => {
        await committee.signMinutes(people.chair, 'ประธาน');
        await committee.signMinutes(people.secretary, 'เลขานุการ');
        await minutes.seeSealed(people.chair);
        await seeFile(people.chair, { status: 'ที่ประชุมมีมติแล้ว', next: ['ลงนามสัญญากู้'] });
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the contract is signed, the old creditors are paid, their receipts come in',
    async () => {
      const faults = await faultsOn(async () => {
        await lending.signContract(people.treasurer);
        await lending.payCreditors(people.treasurer);
        await lending.collectReceipts(people.treasurer);
        await seeFile(people.treasurer, {
          status: 'กำลังผ่อนชำระ',
          next: ['รับชำระค่างวด'],
          texts: ['27,450.00', '13,828.02', 'ใบเสร็จ บ.1/2569'],
        });
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'career support goes from the offer to a lasting market',
    async () => {
      const faults = await faultsOn(async () => {
        await career.offerSupport(people.secretary);
        await career.acceptOffer(people.nfeOfficer);
        await career.reportTraining(people.nfeOfficer);
        await career.recordFirstSale(people.nfeOfficer);
        await career.findLastingMarket(people.nfeOfficer);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the household pays its instalment, then all that is left',
    async () => {
      const faults = await faultsOn(async () => {
        await lending.collectInstalment(people.treasurer);
        await seeFile(people.treasurer, { status: 'กำลังผ่อนชำระ', texts: ['13,759.23'] });
        await lending.payOff(people.treasurer);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'two members confirm the clearance',
    async () => {
      const faults = await faultsOn(async () => {
        await freedom.confirmClearance(people.memberA);
        await freedom.confirmClearance(people.memberB);
        await seeFile(people.chair, { status: 'ปลดหนี้แล้ว', next: ['ยกย่องเชิดชูครัวเรือน'] });
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'the chair honours the household, which gets a certificate to print',
    async () => {
      const faults = await faultsOn(async () => {
        await freedom.honourHousehold(people.chair);
        await seeFile(people.secretary, {
          status: 'อยู่ในช่วงดูแลต่อ',
          texts: ['ครัวเรือนนี้ได้รับการยกย่อง', 'หนี้ลดลงแล้ว 29,150.00 บาท', 'เกียรติบัตรเลขที่'],
        });
        await downloadCertificate(people.secretary);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'nothing is left to do, and every satang is in the books',
    async () => {
      const faults = await faultsOn(async () => {
        await expectBalancedBooks(await house.enter(PEOPLE.treasurer), caseId);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  it(
    'after the last check the case of a household honoured before is closed',
    async () => {
      const faults = await faultsOn(async () => {
        await bringWatchedHousehold(house, village);
        await freedom.lookIn(people.memberB, WATCHED_FAMILY);
        await seeFile(people.secretary, { status: 'ปิดเรื่องแล้ว' }, WATCHED_FAMILY);
      });
      expect(faults).toEqual([]);
    },
    STEP_MS,
  );

  afterAll(closeStage, START_MS);
});
