/** One vote changed in a copy: resolution, minutes and the books of the funds change together. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBalances } from '#database/ledger/balances';
import { readLoanJournal } from '#database/ledger/journal';
import { LoanChange } from '#database/loan-changes/loan-change';
import { decideItem } from '#database/meetings/decide-item';
import { Resolution, type Vote } from '#database/meetings/meeting-entities';
import { moveMeeting } from '#database/meetings/move-meeting';
import { findMinutes } from '#database/minutes/read-minutes';
import { getRow } from '#database/rows';
import { aLateLoan, aMeetingOn, ask, todays, vote } from '#database/testing/changed-loan';
import {
  actOf,
  aFund,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  kept,
  voteFor,
  type World,
} from '#database/testing/money-world';
import { writeDocument } from './documents.ts';
import { copyOf, followFrom, type DecidedCopy, type Followed } from './testing/decided-copy.ts';

const AMOUNT = 2_745_000n;

let world: World;
let lending: DecidedCopy;
let first: string;
let second: string;

beforeAll(async () => {
  world = await aWorld(2);
  first = await aFund(world, { nameTh: 'กองทุนหนึ่ง' });
  second = await aFund(world, { nameTh: 'กองทุนสอง' });
  lending = await aLending();
});
afterAll(() => world.close());

/** Three of five for the one fund, two for the other; decided, closed, its minutes drafted. */
async function aLending(): Promise<DecidedCopy> {
  const { caseId } = await aProposedCase(world, { amountSatang: AMOUNT });
  const { meetingId, itemIds } = await aVotingMeeting(world, [caseId]);
  const itemId = itemIds[0] ?? '';
  await voteFor(world, { itemId, fundId: first, names: ['chair', 'secretary', 'member1'] });
  await voteFor(world, { itemId, fundId: second, names: ['treasurer', 'member2'] });
  const decided = kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
  if (decided.outcome !== 'approved') throw new Error(decided.outcome);
  await draft(meetingId);
  const em = world.database.fork();
  const entryIds = (await readLoanJournal(em, decided.loanId)).map(({ entryId }) => entryId);
  return copyOf(em, { meetingId, fundIds: [first, second], entryIds });
}

async function draft(meetingId: string): Promise<void> {
  const move = { meetingId, to: 'minutes-drafted', bySeatId: null, at: AT } as const;
  await world.run((em) => moveMeeting(em, move));
  await writeDocument(world.database, { kind: 'minutes', subjectId: meetingId, at: AT });
}

const NOBODY = { fundId: null, splitMotionId: null } as const;

/** The votes of the copy with that of one member changed; null is against. */
function otherwise(copy: DecidedCopy, name: string, choice: string | 'abstain' | null): Vote[] {
  const { seatId } = actOf(world, name);
  return copy.page.votes.map((one) => {
    if (one.seatId !== seatId) return one;
    if (choice === null) return { ...one, ...NOBODY, choice: 'refuse' as const };
    if (choice === 'abstain') return { ...one, ...NOBODY, choice: 'abstain' as const };
    return { ...one, ...NOBODY, choice: 'fund' as const, fundId: choice };
  });
}

const reservedIn = ({ balances }: Followed, fundId: string) =>
  BigInt(balances.get(fundId)?.reserved ?? 0n);

describe('a decided loan as a copy', () => {
  it('gives with its own votes what is stored: resolution, minutes and balances', async () => {
    const { decided, minutes, balances } = followFrom(lending, lending.page.votes, AT);
    const em = world.database.fork();
    const { meetingId, id: itemId } = lending.page.item;
    const stored = await getRow(em, Resolution, { itemId });
    const { outcome: _outcome, ...count } = decided.count;
    expect(stored).toMatchObject({ ...decided.resolved, ...count });
    const written = await findMinutes(em, meetingId);
    expect(minutes).toEqual(written?.record.items[0]);
    for (const fundId of [first, second])
      expect(balances.get(fundId)).toEqual(await readBalances(em, fundId));
  });

  it('gives another lender when one vote is for the other fund, in all three', () => {
    const changed = followFrom(lending, otherwise(lending, 'member1', second), AT);
    expect(changed.decided.resolved).toMatchObject({ outcome: 'approved', fundId: second });
    expect(changed.minutes.resolution?.text).toContain('กองทุนสอง เป็นผู้ให้กู้');
    expect(changed.minutes.votes[0]).toMatchObject({ choice: { th: 'กองทุนสอง' }, count: 3 });
    expect([first, second].map((id) => reservedIn(changed, id))).toEqual([0n, AMOUNT]);
    expect(changed.balances.get(first)).toEqual(lending.before.get(first));
  });

  it('lets the chair decide when one vote makes it level, and the minutes say so', () => {
    const changed = followFrom(lending, otherwise(lending, 'secretary', null), AT);
    expect(changed.decided.count.ruleMet).toBe('casting-vote');
    expect(changed.minutes.resolution?.text).toContain('กองทุนหนึ่ง เป็นผู้ให้กู้');
    expect(changed.minutes.resolution?.text).toContain('โดยประธานออกเสียงชี้ขาด');
    expect(reservedIn(changed, first)).toBe(AMOUNT);
  });

  it('stays one whole whichever vote is changed to whatever', () => {
    const names = ['chair', 'secretary', 'treasurer', 'member1', 'member2'];
    const choices = [first, second, null, 'abstain'];
    for (const name of names) {
      for (const choice of choices) {
        const changed = followFrom(lending, otherwise(lending, name, choice), AT);
        const { resolved } = changed.decided;
        const lender = resolved?.fundId ?? null;
        expect(changed.minutes.outcome).toBe(resolved?.outcome ?? 'postponed');
        const amount = changed.minutes.resolution?.amountSatang;
        expect(amount).toBe(lender === null ? undefined : String(AMOUNT));
        for (const fundId of [first, second])
          expect(reservedIn(changed, fundId)).toBe(fundId === lender ? AMOUNT : 0n);
      }
    }
  });
});

describe('a decided waiver as a copy', () => {
  it('writes principal off with its own votes as stored, and nothing when one vote is against it', async () => {
    const loan = await aLateLoan(world);
    const plan = { loanId: loan.loanId, kind: 'waive-principal', amountSatang: 10_000n } as const;
    const { changeId } = kept(await ask(world, plan));
    const { meetingId, itemIds } = await aMeetingOn(world, [changeId]);
    const itemId = itemIds[0] ?? '';
    await vote(world, { itemId, fundId: loan.fundId });
    kept(await world.run((em) => decideItem(em, { itemId }, todays(world, 'chair'))));
    const em = world.database.fork();
    const { entryId } = await getRow(em, LoanChange, { id: changeId });
    const entryIds = entryId === null ? [] : [entryId];
    const copy = await copyOf(em, { meetingId, fundIds: [loan.fundId], entryIds });

    const same = followFrom(copy, copy.page.votes, AT);
    expect(await getRow(em, Resolution, { itemId })).toMatchObject({ ...same.decided.resolved });
    expect(same.balances.get(loan.fundId)).toEqual(await readBalances(em, loan.fundId));
    expect(same.minutes).toMatchObject({ outcome: 'approved' });

    const changed = followFrom(copy, otherwise(copy, 'chair', null), AT);
    expect(changed.decided.resolved).toMatchObject({ outcome: 'refused', amountSatang: null });
    expect(changed.minutes.resolution?.text).toContain('ไม่เห็นชอบตามที่ขอ');
    expect(changed.balances.get(loan.fundId)).toEqual(copy.before.get(loan.fundId));
    expect(changed.balances.get(loan.fundId)).not.toEqual(same.balances.get(loan.fundId));
  });
});
