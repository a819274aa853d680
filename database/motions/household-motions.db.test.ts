import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Motion } from '#domain/meetings/motion-kinds';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { ClearanceConfirmation } from '../clearance/clearance-confirmation.ts';
import { confirmClearance } from '../clearance/confirm-clearance.ts';
import { Honour } from '../honours/honour.ts';
import { AgendaItem, Resolution } from '../meetings/meeting-entities.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { postponeItem } from '../meetings/settle-item.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { getRow, listRows } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import { Task } from '../tasks/task.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, AT, aWorld, kept, type World } from '../testing/money-world.ts';
import {
  aVotingMotion,
  conveneAbout,
  decideOn,
  openTheRoom,
  voteOn,
} from '../testing/motion-world.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { listHouseholdsWaiting } from './list-waiting.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const YES = { kind: 'approve' } as const;
const em = () => world.database.fork();

/** A household whose loan is paid (or still open), asked for so many confirmations or for its honour. */
async function aHousehold(kinds: readonly TaskKind[], isPaid = true): Promise<string> {
  const { loanId, caseId } = await aRepayingLoan(world);
  if (isPaid) {
    const plan = { loanId, amountSatang: 2_758_725n, paidOn: '2021-05-05' };
    const act = actOf(world, 'treasurer', '2021-05-05T05:00:00.000Z');
    kept(await world.run((tx) => postRepayment(tx, plan, act)));
  }
  const processId = `case/${caseId}`;
  const place = { centreId: world.centreId, areaCode: '55170401' };
  for (const [index, kind] of kinds.entries()) {
    const taskKey = `${processId}/${kind}/${index + 1}`;
    await world.run((tx) => anOpenTask(tx, place, { processId, caseId, kind, taskKey }));
  }
  return caseId;
}

const TWICE: readonly TaskKind[] = ['confirm-clearance', 'confirm-clearance'];
const clearanceOf = (caseId: string): Motion => ({
  kind: 'clearance',
  text: 'ชำระครบทุกงวดแล้ว',
  caseId,
});
const honourOf = (caseId: string): Motion => ({
  kind: 'honours',
  text: 'เป็นแบบอย่างของหมู่บ้าน',
  caseId,
  ceremonyOn: '2021-06-01',
  mayBeNamed: false,
});

async function votedYes(motion: Motion, names: readonly string[]): Promise<string> {
  const { itemId } = await aVotingMotion(world, motion);
  for (const name of names) kept(await voteOn(world, { itemId, name, choice: YES }));
  return itemId;
}

async function doneFacts(caseId: string): Promise<object[]> {
  const where = { processId: `case/${caseId}` };
  const rows = await listRows(em(), OutboxRow, { where, orderBy: { id: 'asc' } });
  return rows.map(({ payload }) => payload).filter((fact) => 'taskKey' in fact);
}

/** The form `confirm-clearance` of one member, as the API writes it. */
async function confirmByForm(caseId: string, name: string): Promise<boolean> {
  const act = actOf(world, name);
  return world.run(async (tx) => {
    const processIds = [`case/${caseId}`];
    const [task] = await lockOpenTasks(tx, { processIds, kind: 'confirm-clearance' });
    if (task === undefined) return false;
    const word = { caseId, taskId: task.id, isConfirmed: true, reason: null };
    const said = await confirmClearance(tx, word, act);
    if ('refused' in said) return false;
    await finishTask(tx, task, { outcome: 'confirmed', reason: null, actor: act, at: AT });
    return true;
  });
}

describe('a clearance by resolution', () => {
  it('is the word of members who voted yes, one for each that is asked, told once to the case', async () => {
    const caseId = await aHousehold(TWICE);
    const itemId = await votedYes(clearanceOf(caseId), ['secretary', 'member1']);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => decideOn(world, itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    const given = await listRows(em(), ClearanceConfirmation, {
      where: { caseId },
      orderBy: { userId: 'asc' },
    });
    expect(given.map(({ userId }) => userId)).toEqual(['user-member1', 'user-secretary']);
    const told = await doneFacts(caseId);
    expect(told).toHaveLength(2);
    for (const number of [1, 2]) {
      const taskKey = `case/${caseId}/confirm-clearance/${number}`;
      expect(told).toContainEqual(expect.objectContaining({ taskKey, outcome: 'confirmed' }));
    }
    expect(await getRow(em(), Resolution, { itemId })).toMatchObject({ caseId, fundId: null });
  });

  it('counts nobody twice who has confirmed by the form', async () => {
    const caseId = await aHousehold(TWICE);
    const itemId = await votedYes(clearanceOf(caseId), ['member1']);
    expect(await confirmByForm(caseId, 'member1')).toBe(true);
    expect(await decideOn(world, itemId)).toEqual({ refused: 'too-few-to-confirm' });
    expect((await getRow(em(), AgendaItem, { id: itemId })).status).toBe('voting');
    kept(await voteOn(world, { itemId, name: 'member2', choice: YES }));
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });
    expect(await doneFacts(caseId)).toHaveLength(2);
  });

  it('gives two confirmations in all when a form comes in at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const caseId = await aHousehold(TWICE);
      const itemId = await votedYes(clearanceOf(caseId), ['chair', 'secretary']);
      const [, decided] = await Promise.all([
        confirmByForm(caseId, 'member1'),
        decideOn(world, itemId),
      ]);
      expect(decided).toMatchObject({ outcome: 'carried' });
      expect(await em().count(ClearanceConfirmation, { caseId })).toBe(2);
      expect(await doneFacts(caseId)).toHaveLength(2);
    }
  });

  it('is not passed while something is owed, nor when the forms have come in first', async () => {
    const owing = await aHousehold(TWICE, false);
    const itemId = await votedYes(clearanceOf(owing), ['chair', 'secretary']);
    expect(await decideOn(world, itemId)).toEqual({ refused: 'debt-not-nil' });
    const caseId = await aHousehold(TWICE);
    const late = await votedYes(clearanceOf(caseId), ['chair', 'secretary']);
    for (const name of ['member1', 'member2']) expect(await confirmByForm(caseId, name)).toBe(true);
    expect(await decideOn(world, late)).toEqual({ refused: 'case-does-not-wait-for-it' });
  });

  it('is voted by name, for nobody confirms anything in secret', async () => {
    const caseId = await aHousehold(TWICE);
    const convened = kept(await conveneAbout(world, { motions: [clearanceOf(caseId)] }));
    await openTheRoom(world, convened.meetingId);
    const itemId = convened.itemIds[0] ?? '';
    const secretary = actOf(world, 'secretary');
    const opened = await world.run((tx) => openVoting(tx, { itemId, ballot: 'secret' }, secretary));
    expect(opened).toEqual({ refused: 'clearance-is-voted-by-name' });
  });

  it('that is not agreed to leaves its members asked', async () => {
    const caseId = await aHousehold(TWICE);
    const { itemId } = await aVotingMotion(world, clearanceOf(caseId));
    kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'refuse' } }));
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'refused' });
    expect(await em().count(Task, { caseId, status: 'open' })).toBe(2);
    expect(await doneFacts(caseId)).toEqual([]);
  });
});

describe('an honour by resolution', () => {
  it('gives the next certificate as the form does, once', async () => {
    const caseId = await aHousehold(['honour-household']);
    const itemId = await votedYes(honourOf(caseId), ['secretary', 'treasurer']);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => decideOn(world, itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    const honours = await listRows(em(), Honour, { where: { caseId }, orderBy: { id: 'asc' } });
    expect(honours).toMatchObject([{ ceremonyOn: '2021-06-01', mayBeNamed: false, yearBe: 2564 }]);
    expect(await doneFacts(caseId)).toEqual([expect.objectContaining({ outcome: 'honoured' })]);
  });
});

describe('a household on an agenda', () => {
  it('waits for what is moved, and stands there once', async () => {
    const caseId = await aHousehold(TWICE);
    const waiting = () =>
      listHouseholdsWaiting(em(), { centreId: world.centreId, kind: 'clearance' });
    expect((await waiting()).map((row) => row.caseId)).toContain(caseId);
    const move = (motion: Motion) => conveneAbout(world, { motions: [motion] });
    expect(await move(honourOf(caseId))).toEqual({ refused: 'case-does-not-wait-for-it', at: 0 });
    const nobody = clearanceOf(randomUUID());
    expect(await move(nobody)).toEqual({ refused: 'case-does-not-wait-for-it', at: 0 });
    const both = await Promise.all([move(clearanceOf(caseId)), move(clearanceOf(caseId))]);
    expect(both).toContainEqual({ refused: 'case-on-another-agenda', at: 0 });
    expect(both.filter((one) => 'meetingId' in one)).toHaveLength(1);
    expect((await waiting()).map((row) => row.caseId)).not.toContain(caseId);
  });

  it('is neither moved twice for one meeting nor taken up again beside a newer motion', async () => {
    const caseId = await aHousehold(TWICE);
    const motion = clearanceOf(caseId);
    const twice = await conveneAbout(world, { motions: [motion, motion] });
    expect(twice).toEqual({ refused: 'case-on-another-agenda', at: 1 });
    const { itemId } = await aVotingMotion(world, motion);
    kept(await world.run((tx) => postponeItem(tx, { itemId }, actOf(world, 'secretary'))));
    const { motionId } = await getRow(em(), AgendaItem, { id: itemId });
    kept(await conveneAbout(world, { motions: [motion] }));
    const again = await conveneAbout(world, { motionIds: [motionId ?? ''] });
    expect(again).toEqual({ refused: 'motion-not-waiting' });
  });
});
