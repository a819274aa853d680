import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aHelper, comesIn } from '../testing/household-door.ts';
import { anOfferedSupport, consentOf } from '../testing/household-things.ts';
import { CONSENT } from '../testing/path-forms.ts';
import { openTwoMembers, type TwoMembers } from '../testing/two-members.ts';
import { anOpenCase, does, readFile } from '../testing/walk.ts';

jest.setTimeout(90_000);

let house: TwoMembers;

const ascending = (a: number, b: number) => a - b;

beforeAll(async () => {
  house = await openTwoMembers();
});

afterAll(() => house.close());

describe('please call me', () => {
  it('is one open wish and a duty of the secretary, whose note the household reads', async () => {
    const body = { callTime: 'morning', text: 'เรื่องค่างวด' };
    const wishes = await Promise.all([
      house.debtor.post('callWishes', { caseId: house.caseId }, { body }),
      house.debtor.post('callWishes', { caseId: house.caseId }, { body }),
    ]);
    expect(wishes.map(({ status }) => status).toSorted(ascending)).toEqual([201, 409]);
    const { subjectId } = await house.dutyOf('hear-household');
    const secretary = await house.village.person('secretary');
    const request = await secretary.get('householdRequest', { requestId: subjectId });
    expect(request.body).toMatchObject({ kind: 'call', callTime: 'morning', text: 'เรื่องค่างวด' });
    const form = { kind: 'hear-household', outcome: 'heard', note: 'คุยแล้ว เลื่อนวันจ่าย' };
    const task = {
      kind: 'hear-household',
      by: 'secretary',
      caseId: house.caseId,
      subjectId,
    } as const;
    expect((await does(house.village, task, form)).status).toBe(200);
    const [said] = (await house.viewOf(house.debtor)).requests;
    expect(said).toMatchObject({ kind: 'call', doneNote: 'คุยแล้ว เลื่อนวันจ่าย' });
    expect((await house.viewOf(house.spouse)).requests).toEqual([]);
    expect((await does(house.village, task, form)).body).toMatchObject({
      code: 'request-done-already',
    });
  });
});

describe('an offered support', () => {
  it('is accepted once, and whoever holds its task reads it there', async () => {
    const { members } = await readFile(house.village, house.caseId);
    const memberId = members[0]?.personId ?? '';
    const supportId = await anOfferedSupport(house.village, { caseId: house.caseId, memberId });
    const taskId = await house.village.opens('answer-offer', {
      caseId: house.caseId,
      subjectId: supportId,
      agency: 'nfe',
    });
    const body = { answer: 'accept', text: 'ยินดีเรียน' };
    expect((await house.debtor.post('supportReplies', { supportId }, { body })).status).toBe(201);
    const again = await house.spouse.post('supportReplies', { supportId }, { body });
    expect(again.body).toMatchObject({ code: 'accepted-already' });
    const nfe = await house.village.person('nfe-officer');
    const task = (await nfe.get('task', { taskId })).body as { comments: { text: string }[] };
    expect(task.comments.map(({ text }) => text)).toEqual(['ครัวเรือนตอบรับ: ยินดีเรียน']);
    expect((await house.viewOf(house.spouse)).supports[0]).toMatchObject({ hasAccepted: true });
  });

  it('is not asked about without a question', async () => {
    const { supports } = await house.viewOf(house.debtor);
    const supportId = supports[0]?.supportId ?? '';
    const body = { answer: 'ask', text: null };
    const refused = await house.debtor.post('supportReplies', { supportId }, { body });
    expect(refused.body).toMatchObject({ fields: [{ path: 'text', code: 'missing' }] });
  });
});

describe('a consent', () => {
  it('taken back counts from now on: funds no longer tell each other, and the centre is told', async () => {
    const consentId = await consentOf(house.village, house.caseId);
    const body = { purpose: 'share-among-funds' };
    const helper = (await comesIn(house.village, { caseId: house.caseId, helper: aHelper() }))
      .person;
    const refused = await helper.post('consentWithdrawals', { consentId }, { body });
    expect(refused.body).toMatchObject({ code: 'for-the-member-alone' });
    expect((await readFile(house.village, house.caseId)).bookLoans).not.toBeNull();
    const told = await Promise.all([
      house.debtor.post('consentWithdrawals', { consentId }, { body }),
      house.debtor.post('consentWithdrawals', { consentId }, { body }),
    ]);
    expect(told.map(({ status }) => status).toSorted(ascending)).toEqual([201, 409]);
    expect((await readFile(house.village, house.caseId)).bookLoans).toBeNull();
    const { consents, requests } = await house.viewOf(house.debtor);
    expect(consents[0]?.purposes).toContainEqual({
      purpose: 'share-among-funds',
      withdrawnAt: expect.any(String),
    });
    const request = requests.find(({ kind }) => kind === 'consent-withdrawn');
    expect(request).toMatchObject({ doneAt: null });
  });

  it('that was not given cannot be taken back', async () => {
    const consentId = await consentOf(house.village, house.caseId);
    const body = { purpose: 'share-with-agencies' };
    const refused = await house.debtor.post('consentWithdrawals', { consentId }, { body });
    expect(refused.body).toMatchObject({ code: 'purpose-not-given' });
  });

  it('to tell agencies, taken back, ends new offers to them', async () => {
    const otherCase = await anOpenCase(house.village);
    const { members } = await readFile(house.village, otherCase);
    const personId = members[0]?.personId;
    const purposes = ['assess-debt', 'share-with-agencies'];
    const form = { ...CONSENT, purposes, givenByPersonId: personId };
    const by = 'secretary';
    await does(house.village, { kind: 'record-consent', by, caseId: otherCase }, form);
    const { person } = await comesIn(house.village, { caseId: otherCase });
    const consentId = await consentOf(house.village, otherCase);
    const body = { purpose: 'share-with-agencies' };
    expect((await person.post('consentWithdrawals', { consentId }, { body })).status).toBe(201);
    const offer = {
      kind: 'offer-support',
      outcome: 'offered',
      agency: 'agriculture',
      occupation: 'vegetables',
      personId,
      need: 'ปลูกผัก',
    };
    const told = await does(house.village, { kind: 'offer-support', by, caseId: otherCase }, offer);
    expect(told.body).toMatchObject({ code: 'consent-taken-back' });
  });
});

describe('a complaint', () => {
  const complain = async (about: string) => {
    const body = { about, category: 'manner', text: 'พูดเสียงดังกลางศาลา' };
    const told = await house.debtor.post('complaints', { caseId: house.caseId }, { body });
    expect(told.status).toBe(201);
    return (told.body as { id: string }).id;
  };

  it('has a number and thirty days, and is read by its handler and those above alone', async () => {
    const complaintId = await complain('secretary');
    const [own] = (await house.viewOf(house.debtor)).complaints;
    expect(own).toMatchObject({
      complaintId,
      number: expect.stringMatching(/^\d+\/2569$/),
      handler: 'chair',
      dueOn: '2026-12-23',
      answer: null,
    });
    const seen: Record<string, number> = {};
    for (const role of [
      'chair',
      'district-officer',
      'secretary',
      'treasurer',
      'auditor',
    ] as const) {
      seen[role] = (
        await (await house.village.person(role)).get('complaint', { complaintId })
      ).status;
    }
    expect(seen).toEqual({
      chair: 200,
      'district-officer': 200,
      secretary: 404,
      treasurer: 404,
      auditor: 404,
    });
    const trail = await house.services.database
      .fork()
      .execute<{ case_id: string | null }[]>(
        `select case_id from audit_event where action = 'complaint-read'`,
      );
    expect(trail).toEqual([{ case_id: null }, { case_id: null }]);
  });

  it('leaves no word in the case’s own trail or tasks, where it might be read', async () => {
    await complain('treasurer');
    expect((await house.dutyOf('answer-complaint')).caseId).toBeNull();
    const secretary = await house.village.person('secretary');
    const { body } = await secretary.get('caseTimeline', { caseId: house.caseId });
    expect(JSON.stringify(body)).not.toContain('complaint');
  });

  it('about the chair goes to the district, and the chair does not see its task', async () => {
    await house.village.person('district-officer');
    const complaintId = await complain('chair');
    expect(await house.dutyOf('answer-complaint-district')).toMatchObject({
      subjectId: complaintId,
    });
    const taskId = await house.village.opens('answer-complaint-district', {
      subjectId: complaintId,
    });
    const chair = await house.village.person('chair');
    expect((await chair.get('task', { taskId })).status).toBe(404);
    expect((await chair.get('complaint', { complaintId })).status).toBe(404);
  });

  it('is answered once, and the answer shows to who complained and to nobody else of the house', async () => {
    const complaintId = await complain('treasurer');
    const kind = 'answer-complaint';
    const form = { kind, outcome: 'put-right', answer: 'ขอโทษ และแก้ใบเสร็จแล้ว' };
    const task = { kind, by: 'chair', subjectId: complaintId } as const;
    expect((await does(house.village, task, form)).status).toBe(200);
    const again = await does(house.village, task, form);
    expect(again.body).toMatchObject({ code: 'complaint-answered-already' });
    const own = (await house.viewOf(house.debtor)).complaints.find(
      (one) => one.complaintId === complaintId,
    );
    expect(own).toMatchObject({ outcome: 'put-right', answer: 'ขอโทษ และแก้ใบเสร็จแล้ว' });
    expect((await house.viewOf(house.spouse)).complaints).toEqual([]);
  });
});

describe('the database itself', () => {
  const tries = (sql: string) => house.services.database.fork().execute(sql);

  it.each([
    ['a complaint changed', `update complaint set text = 'อื่น'`],
    ['a complaint moved to another handler', `update complaint set handler = 'province-officer'`],
    ['an answer changed', `update complaint set answer = 'อื่น' where answer is not null`],
    ['a complaint deleted', 'delete from complaint'],
    ['a withdrawal undone', 'delete from consent_withdrawal'],
    ['a code given back to life', 'update household_access set code_hash = md5(id::text)'],
    ['an access deleted', 'delete from household_access'],
    [
      'a helper without consent',
      `insert into household_access (id, household_id, person_id, seat_id, centre_id, area_code,
         kind, helper_name, code_hash, first_use_until, by_seat_id, given_at)
       select gen_random_uuid(), household_id, person_id, gen_random_uuid(), centre_id, area_code,
         'helper', 'ใคร', repeat('0', 64), first_use_until, by_seat_id, given_at
         from household_access limit 1`,
    ],
    [
      'a PromptPay id of money in a hand',
      `insert into promptpay_id (place_id, centre_id, area_code, number, by_seat_id, recorded_at)
       select c.id, c.centre_id, c.area_code, '0812345678', s.id, now()
         from cash_place c, seat s where c.kind <> 'bank' limit 1`,
    ],
  ])('refuses %s', async (_, sql) => {
    await expect(tries(sql)).rejects.toThrow(/never|only|once|violates|belongs/);
  });
});
