import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findDocumentById } from '#database/documents/document-store';
import { getPrintedMeeting } from '#database/documents/meeting-documents';
import { signContract } from '#database/loans/sign-contract';
import { leaveMeeting } from '#database/meetings/attendance';
import { decideItem } from '#database/meetings/decide-item';
import { moveMeeting } from '#database/meetings/move-meeting';
import { signMinutes } from '#database/meetings/sign-minutes';
import { correctMinutes } from '#database/minutes/correct-minutes';
import { findMinutes } from '#database/minutes/read-minutes';
import { WITNESSES } from '#database/testing/lent-loan';
import {
  actOf,
  aFund,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  kept,
  ON,
  voteFor,
  type World,
} from '#database/testing/money-world';
import { renderPdf } from '../../documents/render-pdf.ts';
import { writeDocument } from '../documents.ts';
import { collectContract } from './loan.ts';
import { minutesRecord } from './minutes-record.ts';
import { collectSealedMinutes } from './minutes.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(2);
});
afterAll(() => world.close());

/** Voted for by three of five and resolved; one abstaining member has left before. */
async function aResolvedMeeting(amountSatang: bigint) {
  const fundId = await aFund(world);
  const { caseId } = await aProposedCase(world, { amountSatang });
  const { meetingId, itemIds } = await aVotingMeeting(world, [caseId]);
  const itemId = itemIds[0] ?? '';
  const leaving = { meetingId, seatId: actOf(world, 'member2').seatId };
  const secretary = actOf(world, 'secretary', '2021-03-25T03:30:00.000Z');
  kept(await world.run((em) => leaveMeeting(em, leaving, secretary)));
  await voteFor(world, { itemId, fundId, names: ['chair', 'secretary', 'member1'] });
  const decided = kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
  if (decided.outcome !== 'approved') throw new Error(decided.outcome);
  return { meetingId, itemId, loanId: decided.loanId };
}

async function drafted(meetingId: string): Promise<void> {
  const move = { meetingId, to: 'minutes-drafted', bySeatId: null, at: AT } as const;
  await world.run((em) => moveMeeting(em, move));
  await writeDocument(world.database, { kind: 'minutes', subjectId: meetingId, at: AT });
}

async function sealed(meetingId: string): Promise<void> {
  for (const as of ['chair', 'secretary'] as const) {
    const signing = { meetingId, as, signatureKind: 'signature', witnessNames: [] } as const;
    kept(await world.run((em) => signMinutes(em, signing, actOf(world, as))));
  }
}

const read = () => world.database.fork();

describe('the draft', () => {
  it('is drawn from the record: who came and left when, who voted how, what was resolved', async () => {
    const { meetingId } = await aResolvedMeeting(2_745_000n);
    await drafted(meetingId);
    const minutes = await findMinutes(read(), meetingId);
    const { attendance, items } = minutes?.record ?? { attendance: [], items: [] };
    const member2 = attendance.find(({ name }) => name === 'member2');
    expect(member2).toMatchObject({ isPresent: true, arrivedAt: '09:00', leftAt: '10:30' });
    const [item] = items;
    expect(item?.votes.map(({ count, voters }) => [count, voters])).toEqual([
      [3, expect.arrayContaining(['chair', 'member1', 'secretary'])],
      [0, []],
      [0, []],
    ]);
    expect(item?.resolution?.amountSatang).toBe('2745000');
    expect(item?.evidenceHash).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('the sealed paper', () => {
  it('is the same bytes for ever, whatever is named otherwise afterwards', async () => {
    const { meetingId, itemId } = await aResolvedMeeting(2_745_000n);
    await drafted(meetingId);
    const remark = { itemId, amendsId: null, oldText: null, newText: 'หารือเรื่องอาชีพ' };
    const asked = { meetingId, part: 'remark', ...remark, reason: 'ที่ประชุมขอ' } as const;
    kept(await world.run((em) => correctMinutes(em, asked, actOf(world, 'secretary'))));
    await sealed(meetingId);
    const order = { kind: 'sealed-minutes', subjectId: meetingId, at: AT } as const;
    const { documentId } = await writeDocument(world.database, order);
    const paper = await findDocumentById(read(), documentId);
    await read().execute(`update seat set display_name = 'renamed' where role = 'member'`);
    await read().execute(`update fund set name_th = 'ชื่อใหม่'`);
    const again = await collectSealedMinutes(read(), { subjectId: meetingId });
    const bytes = Buffer.from(await renderPdf('sealed-minutes', again));
    expect(bytes.equals(Buffer.from(paper?.content ?? []))).toBe(true);
    expect(JSON.stringify(again)).not.toContain('renamed');
    await read().execute(`update seat set display_name = substr(user_id, 6) where role = 'member'`);
  });
});

describe('minutes and contract', () => {
  it.each([2_745_000n, 1_234_500n])(
    'state one amount, one number, one day and one hash, at %s satang',
    async (amountSatang) => {
      const { meetingId, loanId } = await aResolvedMeeting(amountSatang);
      const signing = { loanId, signedOn: ON, witnessNames: WITNESSES };
      kept(await world.run((em) => signContract(em, signing, actOf(world, 'treasurer'))));
      const record = minutesRecord(await getPrintedMeeting(read(), meetingId), AT);
      const contract = await collectContract(read(), { subjectId: loanId });
      const resolution = record.items[0]?.resolution;
      expect(resolution?.amountSatang).toBe(String(amountSatang));
      expect(contract.principalSatang).toBe(amountSatang);
      expect(contract.payoffs.map((payoff) => payoff.amountSatang)).toEqual([amountSatang]);
      expect(contract.resolution).toEqual({
        number: resolution?.number,
        meetingOn: record.heldOn,
        amountSatang,
        evidenceHash: record.items[0]?.evidenceHash,
      });
    },
  );
});
