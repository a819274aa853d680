import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordGroup, recordScheme } from '../../groups/record-group.ts';
import { mergePeople } from '../../people/merge/merge-people.ts';
import { aRepayingLoan, type LentLoan } from '../../testing/lent-loan.ts';
import { actOf, aProposedCase, aWorld, kept, type World } from '../../testing/money-world.ts';
import { recordGrant, recordGrantUse } from './grants.ts';
import { recordGuarantor, recordNotice } from './guarantees.ts';
import { strikeEntry } from './strike.ts';
import { recordFollowUp, recordVisit } from './visits.ts';
import { recordPayout } from './welfare.ts';

let world: World;
let loan: LentLoan;
/** Somebody of another household. */
let neighbourId: string;
beforeAll(async () => {
  world = await aWorld();
  loan = await aRepayingLoan(world);
  neighbourId = (await aProposedCase(world)).personId;
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');
const CHECK_VIOLATION = { code: '23514' };

type Work = Parameters<typeof world.run<object>>[0];

const run = <Result>(work: (em: Parameters<Work>[0]) => Promise<Result>) => world.run(work);

/** The same work pressed by eight at once: how often it had an effect. */
async function press(work: Work): Promise<{ effects: number; refusals: unknown[] }> {
  const told = await Promise.all(Array.from({ length: 8 }, () => world.run(work)));
  const refusals = told.flatMap((one) => ('refused' in one ? [one.refused] : []));
  return { effects: 8 - refusals.length, refusals: [...new Set(refusals)] };
}

const strike = (kind: 'guarantor' | 'grant' | 'grant-use' | 'field-visit', entryId: string) => {
  const { centreId } = world;
  return run((em) => strikeEntry(em, { centreId, kind, entryId, reason: 'บันทึกผิด' }, secretary()));
};

describe('a guarantor', () => {
  const plan = () => ({
    centreId: world.centreId,
    loanId: loan.loanId,
    personId: neighbourId,
    mostSatang: 3_000_000n,
    signedOn: '2021-03-25',
  });

  it('signs once for a contract, never for the own one, and again after the entry was struck out', async () => {
    const own = { ...plan(), personId: loan.personId };
    expect(await run((em) => recordGuarantor(em, own, secretary()))).toEqual({
      refused: 'borrower-cannot-guarantee',
    });
    const sign: Work = (em) => recordGuarantor(em, plan(), secretary());
    expect(await press(sign)).toEqual({ effects: 1, refusals: ['guarantees-already'] });
    const [row] = await world.database
      .fork()
      .execute<{ id: string }[]>('select id from guarantor where loan_id = ?', [loan.loanId]);
    kept(await strike('guarantor', row?.id ?? ''));
    expect(await strike('guarantor', row?.id ?? '')).toEqual({ refused: 'struck-out-already' });
    kept(await run((em) => recordGuarantor(em, plan(), secretary())));
  });

  it('is told of a default, not before it', async () => {
    const [row] = await world.database.fork().execute<{ id: string }[]>(
      `select g.id from guarantor g where not exists
        (select 1 from struck_entry s where s.entry_id = g.id)`,
    );
    const { centreId } = world;
    const notice = { centreId, guarantorId: row?.id ?? '', channel: 'registered-post' } as const;
    const tell = (defaultOn: string, sentOn: string) =>
      run((em) => recordNotice(em, { ...notice, defaultOn, sentOn }, secretary()));
    expect(await tell('2021-05-05', '2021-05-04')).toEqual({ refused: 'sent-before-default' });
    kept(await tell('2021-05-05', '2021-06-01'));
  });

  it('is nobody of another centre and of no other contract', async () => {
    const elsewhere = { ...plan(), centreId: randomUUID() };
    expect(await run((em) => recordGuarantor(em, elsewhere, secretary()))).toEqual({
      refused: 'contract-not-of-centre',
    });
  });
});

describe('a grant', () => {
  const aGroup = async () => {
    const facts = { occupation: 'basketry', memberCount: 9, isMarketLasting: false } as const;
    const none = { grantSourceTh: null, grantSourceEn: null, marketTh: null, marketEn: null };
    const plan = { ...facts, ...none, grantSatang: null, grantedOn: null, isDemo: false };
    const named = { centreId: world.centreId, nameTh: randomUUID(), nameEn: 'Group' };
    return kept(await run((em) => recordGroup(em, { ...plan, ...named }, secretary()))).groupId;
  };
  const receive = (groupId: string, amountSatang: bigint) => {
    const own = { receivedOn: '2021-01-05', source: 'งบพัฒนาชุมชน' };
    const plan = { centreId: world.centreId, groupId, amountSatang, ...own };
    return run((em) => recordGrant(em, plan, secretary()));
  };
  const use = (groupId: string, amountSatang: bigint): Work => {
    const plan = { centreId: world.centreId, groupId, amountSatang };
    const own = { usedOn: '2021-02-05', purpose: 'ซื้อไม้ไผ่' };
    return (em) => recordGrantUse(em, { ...plan, ...own }, secretary());
  };

  it('is never used beyond what was received, whoever presses at once', async () => {
    const groupId = await aGroup();
    kept(await receive(groupId, 100_000n));
    expect(await press(use(groupId, 60_000n))).toEqual({ effects: 1, refusals: ['grant-used-up'] });
    const force = run((em) =>
      em.execute(
        `insert into grant_use select gen_random_uuid(), group_id, centre_id, area_code, used_on,
           purpose, amount_satang, by_seat_id, recorded_at from grant_use where group_id = ?`,
        [groupId],
      ),
    );
    await expect(force).rejects.toMatchObject(CHECK_VIOLATION);
  });

  it('is not struck out once its money is used, and its use gives it back', async () => {
    const groupId = await aGroup();
    const grant = kept(await receive(groupId, 100_000n));
    const used = kept((await run(use(groupId, 60_000n))) as { id: string });
    expect(await strike('grant', grant.id)).toEqual({ refused: 'grant-used-up' });
    kept(await strike('grant-use', used.id));
    kept(await strike('grant', grant.id));
    expect(await run(use(groupId, 1n))).toEqual({ refused: 'grant-used-up' });
  });
});

describe('a visit', () => {
  it('is followed up once, after it was made', async () => {
    const { centreId } = world;
    const visit = {
      centreId,
      caseId: loan.caseId,
      visitedOn: '2021-03-01',
      visitors: 'พัฒนากร',
      purpose: 'ติดตาม',
      findings: 'ค่างวดสูงไป',
      followUp: 'ปรับแผน',
      followUpBy: '2021-03-31',
    };
    const half = { ...visit, followUpBy: null };
    expect(await run((em) => recordVisit(em, half, secretary()))).toEqual({
      refused: 'follow-up-half-told',
    });
    const { id: visitId } = kept(await run((em) => recordVisit(em, visit, secretary())));
    const early = { centreId, visitId, doneOn: '2021-02-28', result: 'แล้ว' };
    expect(await run((em) => recordFollowUp(em, early, secretary()))).toEqual({
      refused: 'follow-up-before-visit',
    });
    const done = { ...early, doneOn: '2021-03-20' };
    expect(await press((em) => recordFollowUp(em, done, secretary()))).toEqual({
      effects: 1,
      refusals: ['followed-up-already'],
    });
  });
});

describe('what is written', () => {
  it('never changes and is never deleted, whoever asks the database', async () => {
    for (const table of ['guarantor', 'field_visit', 'struck_entry', 'group_grant']) {
      const erase = run((em) => em.execute(`delete from ${table}`));
      await expect(erase).rejects.toMatchObject(CHECK_VIOLATION);
    }
    const raise = run((em) => em.execute('update guarantor set most_satang = 1'));
    await expect(raise).rejects.toMatchObject(CHECK_VIOLATION);
  });

  it('follows a person whose records were merged', async () => {
    const { centreId } = world;
    const scheme = { nameTh: 'ผู้สูงอายุ', nameEn: 'Elders', benefitTh: 'ก', benefitEn: 'a' };
    const { schemeId } = kept(
      await run((em) => recordScheme(em, { ...scheme, centreId, isDemo: false }, secretary())),
    );
    const twin = (await aProposedCase(world)).personId;
    const payout = { centreId, schemeId, personId: twin, paidOn: '2021-02-01', source: 'กองทุน' };
    kept(await run((em) => recordPayout(em, { ...payout, amountSatang: 50_000n }, secretary())));
    await mergeInto(neighbourId, twin);
    const [row] = await world.database
      .fork()
      .execute<{ person: string }[]>('select person_id as person from welfare_payout');
    expect(row?.person).toBe(neighbourId);
  });
});

async function mergeInto(keptPersonId: string, mergedPersonId: string): Promise<void> {
  const keep = 'kept' as const;
  const fields = ['title', 'firstName', 'lastName', 'citizenId', 'birth', 'phone'] as const;
  const choices = Object.fromEntries(fields.map((field) => [field, keep]));
  const plan = { keptPersonId, mergedPersonId, choices, versions: { kept: 1, merged: 1 } };
  kept(await run((em) => mergePeople(em, plan as never, secretary())));
}
