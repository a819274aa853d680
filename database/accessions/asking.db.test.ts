import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessionStep } from '#domain/funds/accession';
import type { DutyKind } from '#domain/tasks/task-kinds';
import { adoptPolicy } from '../centres/adopt-policy.ts';
import { Duty } from '../duties/duty.ts';
import { processIds } from '../outbox/process-ids.ts';
import { getRow, listRows } from '../rows.ts';
import { Task } from '../tasks/task.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { askAgain, followUp } from './ask-again.ts';
import { listGroup } from './list-group.ts';
import { findGroupPage } from './read-accessions.ts';
import { recordContact } from './record-contact.ts';
import { takeStep, type StepPlan } from './step.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');

let groups = 0;

async function aGroup(): Promise<string> {
  const group = {
    centreId: world.centreId,
    kind: 'rice-bank',
    nameTh: `ธนาคารข้าว ${(groups += 1)}`,
    nameEn: 'Rice bank',
    foundedYearBe: null,
    memberCount: null,
    listedOn: '2020-01-10',
    isDemo: false,
  } as const;
  return kept(await world.run((em) => listGroup(em, group, secretary()))).accessionId;
}

const step = (accessionId: string, to: AccessionStep, change: Partial<StepPlan> = {}) => {
  const plan = { reason: null, note: null, nextTryOn: null, movedOn: '2020-02-01', ...change };
  return world.run((em) => takeStep(em, { accessionId, to, ...plan }, secretary()));
};

async function aDeclinedGroup(): Promise<string> {
  const accessionId = await aGroup();
  kept(await step(accessionId, 'approached'));
  const answer = { reason: 'keeps-its-own-rate', nextTryOn: '2020-06-01' } as const;
  kept(await step(accessionId, 'declined', answer));
  return accessionId;
}

async function dutiesOf(
  accessionId: string,
  kind: DutyKind = 'ask-group-again',
): Promise<string[]> {
  const rows = await listRows(world.database.fork(), Duty, {
    where: { subjectId: accessionId, kind },
    orderBy: { opensOn: 'asc' },
  });
  return rows.map(({ status, opensOn }) => `${status} ${opensOn}`);
}

/** The task of its duty, as the process opens it on the day. */
async function theOpenTask(accessionId: string, kind: DutyKind = 'ask-group-again') {
  const where = { subjectId: accessionId, kind, status: 'waiting' } as const;
  const duty = await getRow(world.database.fork(), Duty, where);
  const processId = processIds.ofDuty(duty.id);
  const wish = { processId, kind: duty.kind, subjectId: accessionId };
  return world.run((em) => anOpenTask(em, duty, wish));
}

describe('a group', () => {
  it('that declines is asked again on the day it named last, until it goes on its way', async () => {
    const accessionId = await aDeclinedGroup();
    const talk = { accessionId, metOn: '2020-03-01', channel: 'phone', who: 'ประธาน' } as const;
    const say = (nextTryOn: string | null) =>
      world.run((em) =>
        recordContact(
          em,
          { ...talk, said: 'รอหลังเกี่ยวข้าว', letterNumber: null, nextTryOn },
          secretary(),
        ),
      );
    expect(await say('2020-03-01')).toEqual({ refused: 'next-try-not-after-the-answer' });
    kept(await say('2020-12-01'));
    expect(await dutiesOf(accessionId)).toEqual(['waiting 2020-12-01']);
    kept(await say(null));
    kept(await step(accessionId, 'approached', { movedOn: '2020-04-01' }));
    expect(await dutiesOf(accessionId)).toEqual(['ended 2020-12-01']);
    expect(await say('2021-01-01')).toEqual({ refused: 'group-not-at-this-step' });
  });

  it.each([
    ['listens', { status: 'approached', nextTryOn: null }, ['done 2020-06-01']],
    [
      'asks-later',
      { status: 'declined', nextTryOn: '2020-09-01' },
      ['done 2020-06-01', 'waiting 2020-09-01'],
    ],
  ] as const)(
    'asked again by its task, %s: then it stands at %j',
    async (outcome, stand, duties) => {
      const { nextTryOn } = stand;
      const accessionId = await aDeclinedGroup();
      const task = await theOpenTask(accessionId);
      const said = { channel: 'visit', who: 'ประธาน', said: 'คุยกันแล้ว' } as const;
      const talk = { accessionId, metOn: '2020-06-02', letterNumber: null, ...said, nextTryOn };
      kept(await world.run((em) => askAgain(em, { task, talk }, secretary())));
      const page = await findGroupPage(world.database.fork(), accessionId);
      expect(page?.group).toMatchObject(stand);
      expect(page?.contacts).toMatchObject([{ said: 'คุยกันแล้ว', nextTryOn }]);
      expect(await dutiesOf(accessionId)).toEqual(duties);
      const done = await world.database.fork().findOneOrFail(Task, { id: task.id });
      expect(done).toMatchObject({ status: 'done', outcome });
    },
  );

  it('in talks is spoken with again 30 days after the last step or talk, by the by-law', async () => {
    const accessionId = await aGroup();
    const duties = () => dutiesOf(accessionId, 'follow-up-group');
    expect(await duties()).toEqual([]);
    kept(await step(accessionId, 'approached', { movedOn: '2021-02-01' }));
    expect(await duties()).toEqual(['waiting 2021-03-03']);
    const task = await theOpenTask(accessionId, 'follow-up-group');
    const who = { channel: 'phone', who: 'ประธาน', said: 'กำลังถามสมาชิก' } as const;
    const talk = { accessionId, ...who, metOn: '2021-03-10', letterNumber: null, nextTryOn: null };
    kept(await world.run((em) => followUp(em, { task, talk }, secretary())));
    expect(await duties()).toEqual(['done 2021-03-03', 'waiting 2021-04-09']);
    const days = { key: 'group-follow-up-days', value: 10, effectiveFrom: '2021-03-01' } as const;
    const plan = { ...days, centreId: world.centreId, reason: 'มติที่ประชุม' };
    kept(await world.run((em) => adoptPolicy(em, plan, secretary())));
    expect(await duties()).toEqual(['done 2021-03-03', 'waiting 2021-03-20']);
    const no = { reason: 'members-not-convinced', nextTryOn: '2021-09-01' } as const;
    kept(await step(accessionId, 'declined', { movedOn: '2021-03-15', ...no }));
    expect(await duties()).toEqual(['done 2021-03-03', 'ended 2021-03-20']);
  });
});
