import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordCheck, readCheckDates, type CheckReport } from '../aftercare/record-check.ts';
import { CaseMove, HouseholdCase } from '../cases/household-case.ts';
import { findDocument, listDocumentsOfCase, storeDocument } from '../documents/document-store.ts';
import { getPrintedHonour } from '../documents/honour-document.ts';
import { getPrintedContract, getPrintedReceipt } from '../documents/loan-documents.ts';
import { getPrintedMeeting } from '../documents/meeting-documents.ts';
import { honourHousehold } from '../honours/honour-household.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { getRow } from '../rows.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import {
  actOf,
  aProposedCase,
  AT,
  aWorld,
  kept,
  ON,
  type ProposedCase,
  type World,
} from '../testing/money-world.ts';
import { confirmClearance } from './confirm-clearance.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const DAY = '2021-05-05';
const INSTANT = '2021-05-05T05:00:00.000Z';

function confirm(caseId: string, name: string, reason: string | null = null) {
  const word = { caseId, taskId: randomUUID(), isConfirmed: reason === null, reason };
  return world.run((em) => confirmClearance(em, word, actOf(world, name, INSTANT)));
}

async function aFreedHousehold(): Promise<ProposedCase & { loanId: string; repaymentId: string }> {
  const loan = await aRepayingLoan(world);
  const plan = { loanId: loan.loanId, amountSatang: 2_758_725n, paidOn: DAY };
  const act = actOf(world, 'treasurer', INSTANT);
  const { repaymentId } = kept(await world.run((em) => postRepayment(em, plan, act)));
  return { ...loan, repaymentId };
}

describe('clearance', () => {
  it('is not confirmed while a loan is open', async () => {
    const { caseId } = await aRepayingLoan(world);
    expect(await confirm(caseId, 'member1')).toEqual({ refused: 'debt-not-nil' });
  });

  it('is confirmed once by each user, also when they press twice at once', async () => {
    const { caseId } = await aFreedHousehold();
    const twice = await Promise.all([confirm(caseId, 'member1'), confirm(caseId, 'member1')]);
    expect(twice).toContainEqual({ attempt: 1 });
    expect(twice).toContainEqual({ refused: 'already-confirmed-by-you' });
    expect(await confirm(caseId, 'member2')).toEqual({ attempt: 1 });
  });

  it('is asked anew of all after an objection', async () => {
    const { caseId } = await aFreedHousehold();
    kept(await confirm(caseId, 'member1'));
    expect(await confirm(caseId, 'member2', ' ')).toEqual({ refused: 'reason-missing' });
    expect(await confirm(caseId, 'member2', 'ยังไม่เห็นใบเสร็จ')).toEqual({ attempt: 1 });
    expect(await confirm(caseId, 'member1')).toEqual({ attempt: 2 });
    await world.run((em) => em.nativeUpdate(HouseholdCase, { id: caseId }, { round: 2 }));
    expect(await confirm(caseId, 'member1')).toEqual({ attempt: 3 });
  });
});

describe('honouring', () => {
  it('gives each household one certificate a round, numbered by the Buddhist year', async () => {
    const honour = (caseId: string) => {
      const plan = { caseId, ceremonyOn: '2021-08-12', mayBeNamed: true };
      return world.run((em) => honourHousehold(em, plan, actOf(world, 'chair', INSTANT)));
    };
    const [first, second] = [await aFreedHousehold(), await aFreedHousehold()];
    expect(await honour(first.caseId)).toMatchObject({ number: 1, yearBe: 2564 });
    expect(await honour(second.caseId)).toMatchObject({ number: 2, yearBe: 2564 });
    expect(await honour(first.caseId)).toEqual({ refused: 'honoured-already' });
    const owing = await aRepayingLoan(world);
    expect(await honour(owing.caseId)).toEqual({ refused: 'debt-not-nil' });
    const printed = await getPrintedHonour(world.database.fork(), first.caseId);
    expect(printed).toMatchObject({
      honour: { number: 1 },
      chair: { name: 'chair', role: 'chair' },
    });
    expect(printed.centre).toMatchObject({ tambonTh: 'ฝายแก้ว', provinceEn: 'Nan' });
  });
});

describe('the watch', () => {
  const check = (caseId: string, more: Partial<CheckReport> = {}) => {
    const report: CheckReport = {
      caseId,
      number: 1,
      dueOn: DAY,
      doneOn: DAY,
      outcome: 'well',
      signs: [],
      note: null,
      ...more,
    };
    return world.run((em) => recordCheck(em, report, actOf(world, 'member1', INSTANT)));
  };

  it('comes back every six months, counted from the day of clearance', async () => {
    const { caseId } = await aProposedCase(world, { status: 'watched' });
    const dates = () =>
      readCheckDates(world.database.fork(), { caseId, round: 1, on: '2021-06-30' });
    expect(await dates()).toEqual(['2021-12-30', '2022-06-30', '2022-12-30', '2023-06-30']);
    await world.run((em) =>
      em.insert(CaseMove, {
        id: randomUUID(),
        caseId,
        centreId: world.centreId,
        areaCode: '55170401',
        stepKey: 'cleared/1',
        toStatus: 'cleared',
        at: '2021-05-31T18:00:00.000Z',
      }),
    );
    // 18:00 in UTC is the next morning in Bangkok.
    expect(await dates()).toEqual(['2021-12-01', '2022-06-01', '2022-12-01', '2023-06-01']);
  });

  it('records each check once, with signs where something was seen', async () => {
    const { caseId } = await aProposedCase(world, { status: 'watched' });
    expect(await check(caseId, { outcome: 'early-signs' })).toEqual({ refused: 'signs-missing' });
    expect(await check(caseId, { signs: ['illness'] })).toEqual({ refused: 'well-but-signs-seen' });
    expect(await check(caseId, { doneOn: '2021-05-06' })).toEqual({
      refused: 'done-in-the-future',
    });
    kept(await check(caseId, { outcome: 'early-signs', signs: ['illness', 'illness'] }));
    expect(await check(caseId)).toEqual({ refused: 'checked-already' });
    kept(await check(caseId, { number: 2 }));
  });
});

describe('documents', () => {
  it('are stored once per kind and subject, also by two writers at once', async () => {
    const { caseId } = await aProposedCase(world);
    const store = (text: string) =>
      world.run((em) =>
        storeDocument(em, {
          kind: 'honour-certificate',
          subjectId: caseId,
          place: { centreId: world.centreId, areaCode: '55170401' },
          caseId,
          fileName: 'certificate.pdf',
          content: Buffer.from(text),
          at: AT,
        }),
      );
    const [one, other] = await Promise.all([store('one'), store('other')]);
    expect(other).toBe(one);
    expect(await store('third')).toBe(one);
    const em = world.database.fork();
    const found = await findDocument(em, { kind: 'honour-certificate', subjectId: caseId });
    expect(['one', 'other']).toContain(found?.content.toString());
    const list = await listDocumentsOfCase(em, caseId);
    expect(list).toHaveLength(1);
    expect(list[0]).not.toHaveProperty('content');
  });

  it('state what the rows say: contract, receipt, minutes', async () => {
    const { loanId, repaymentId, caseId } = await aFreedHousehold();
    const em = world.database.fork();
    const contract = await getPrintedContract(em, loanId);
    expect(contract.schedule).toHaveLength(30);
    expect(contract.payoffs).toMatchObject([{ amountSatang: 2_745_000n, source: 'shop' }]);
    expect(contract.resolution).toMatchObject({ yearBe: 2564, meetingOn: ON });
    expect(contract.treasurer).toEqual({ name: 'treasurer', role: 'treasurer' });
    const receipt = await getPrintedReceipt(em, repaymentId);
    expect(receipt).toMatchObject({ balanceSatang: 0n, receiver: { name: 'treasurer' } });
    const { meetingId } = await getRow(em, Resolution, { caseId });
    const minutes = await getPrintedMeeting(em, meetingId);
    expect(minutes.evidenceHash).toMatch(/^[0-9a-f]{64}$/);
    expect(minutes).toMatchObject({ heldOn: ON, committeeSeats: 5, quorumSeats: 3 });
    expect(minutes.items[0]?.resolution).toMatchObject({ outcome: 'approved', votesFor: 2 });
  });
});
