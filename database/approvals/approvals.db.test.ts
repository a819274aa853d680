import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '#domain/dates/plain-date';
import type { Approval, ByLawSetting } from '#domain/funds/by-laws/by-law';
import { setByLaw } from '../by-laws/set-by-law.ts';
import { setPolicy } from '../centres/policies.ts';
import { readBalances } from '../ledger/balances.ts';
import { Loan } from '../loans/loan-entities.ts';
import { signContract } from '../loans/sign-contract.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { processIds } from '../outbox/process-ids.ts';
import { recordGuarantor } from '../registers/entries/guarantees.ts';
import { getRow } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aVotingMeeting,
  aWorld,
  kept,
  ON,
  voteFor,
  type World,
} from '../testing/money-world.ts';
import { answerApproval, type ApprovalAnswer } from './answer-approval.ts';
import { listApprovalSteps } from './approval-step.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const act = () => actOf(world, 'secretary');

/** A loan that was resolved under a by-law which asks for the approvals. */
async function aResolvedLoan(needs: readonly Approval[]) {
  const fundId = await aFund(world);
  await aLaw(fundId, {
    rule: 'approval',
    value: { steps: [{ upToSatang: null, needs }], ofCommittee: [] },
  });
  return aDecision(fundId);
}

/** Sets a rule from a day of its own on, each later than the one before. */
async function aLaw(fundId: string, setting: ByLawSetting): Promise<void> {
  laws += 1;
  const effectiveFrom = addDays(plainDate('2020-01-01'), laws);
  const law = { fundId, setting, effectiveFrom, reason: 'มติ', source: 'ข้อ 23' };
  kept(await world.run((em) => setByLaw(em, law, act())));
}

let laws = 0;

/** The committee resolves that the fund lends. */
async function aDecision(fundId: string) {
  const { caseId } = await aProposedCase(world);
  const { itemIds } = await aVotingMeeting(world, [caseId]);
  const itemId = itemIds[0] ?? '';
  await voteFor(world, { itemId, fundId, names: ['chair', 'treasurer', 'member1'] });
  const decided = kept(await world.run((em) => decideItem(em, { itemId }, act())));
  if (decided.outcome !== 'approved') throw new Error('The loan was refused');
  return { fundId, caseId, ...decided };
}

const stepsOf = (resolutionId: string) => listApprovalSteps(world.database.fork(), resolutionId);

async function answer(resolutionId: string, at: number, change: Partial<ApprovalAnswer> = {}) {
  const step = (await stepsOf(resolutionId))[at];
  if (step === undefined) throw new Error(`No step ${at}`);
  const given: ApprovalAnswer = {
    stepId: step.id,
    outcome: 'given',
    decidedOn: ON,
    reference: 'ประชุมสมาชิก 1/2564',
    note: null,
    ...change,
  };
  return world.run((em) => answerApproval(em, given, act()));
}

/** What the process of the case was told of its resolution. */
async function newsOf(caseId: string) {
  const rows = await world.database
    .fork()
    .execute<{ payload: { type: string; outcome: string; reason: string | null } }[]>(
      `select payload from outbox where process_id = ? and payload ->> 'type' = 'resolution'`,
      [processIds.ofCase(caseId)],
    );
  return rows.map(({ payload }) => [payload.outcome, payload.reason]);
}

const dutiesOf = (caseId: string) =>
  world.database
    .fork()
    .execute<{ kind: string; status: string }[]>(
      'select kind, status from duty where case_id = ? order by opened_at, kind desc',
      [caseId],
    );

describe('a resolution that needs further approvals', () => {
  it('stands at once where the by-law asks for none', async () => {
    const { caseId, resolutionId } = await aResolvedLoan([]);
    expect(await stepsOf(resolutionId)).toEqual([]);
    expect(await newsOf(caseId)).toEqual([['approved', null]]);
  });

  it('stands at once where the full committee was in the room', async () => {
    const { caseId, resolutionId } = await aResolvedLoan(['full-committee']);
    expect(await stepsOf(resolutionId)).toMatchObject([
      { approval: 'full-committee', status: 'given', decidedOn: ON, byName: 'secretary' },
    ]);
    expect(await newsOf(caseId)).toEqual([['approved', null]]);
  });

  it('is overdue after the days that the by-law of the day gives for an answer', async () => {
    const dueOf = async (caseId: string) => {
      const [duty] = await world.database
        .fork()
        .execute<{ due: string }[]>('select due_on::text as due from duty where case_id = ?', [
          caseId,
        ]);
      return duty?.due;
    };
    expect(ON).toBe('2021-03-25');
    const usual = await aResolvedLoan(['members-meeting']);
    expect(await dueOf(usual.caseId)).toBe('2021-04-08');
    const { centreId } = world;
    const days = {
      key: 'approval-answer-days',
      value: 30,
      effectiveFrom: ON,
      reason: 'มติ',
    } as const;
    kept(await world.run((em) => setPolicy(em, { centreId, ...days }, act())));
    const later = await aResolvedLoan(['members-meeting']);
    expect(await dueOf(later.caseId)).toBe('2021-04-24');
    expect(await dueOf(usual.caseId)).toBe('2021-04-08');
  });

  it('reserves the money, asks step by step, and the case hears when the chain is whole', async () => {
    const needs = ['cdd-endorsement', 'members-meeting'] as const;
    const { caseId, resolutionId, fundId, loanId } = await aResolvedLoan(needs);
    const { reserved } = await readBalances(world.database.fork(), fundId);
    expect(reserved).toBe(2_745_000n);
    expect(await stepsOf(resolutionId)).toMatchObject([
      { approval: 'members-meeting', status: 'open' },
      { approval: 'cdd-endorsement', status: 'open' },
    ]);
    expect(await newsOf(caseId)).toEqual([]);
    expect(await dutiesOf(caseId)).toMatchObject([{ kind: 'record-approval' }]);
    const sign = (em: { execute(sql: string, params: string[]): Promise<unknown> }) =>
      em.execute(`update loan set status = 'signed' where id = ?`, [loanId]);
    await expect(world.run(sign)).rejects.toMatchObject({ code: '23514' });

    expect(await answer(resolutionId, 0)).toEqual({ answered: true });
    expect(await newsOf(caseId)).toEqual([]);
    expect((await dutiesOf(caseId)).map(({ kind }) => kind)).toContain('endorse-loan');
    expect(await answer(resolutionId, 1, { reference: 'นน 123/2564' })).toEqual({ answered: true });
    expect(await newsOf(caseId)).toEqual([['approved', null]]);
    expect(await stepsOf(resolutionId)).toMatchObject([
      { status: 'given', reference: 'ประชุมสมาชิก 1/2564', byName: 'secretary' },
      { status: 'given', reference: 'นน 123/2564' },
    ]);
    await expect(
      world.run((em) =>
        em.execute(`update loan set status = 'signed', signed_on = ? where id = ?`, [ON, loanId]),
      ),
    ).resolves.toBeDefined();
  });

  it('falls with an approval that is refused: the money goes back and the case hears why', async () => {
    const needs = ['members-meeting', 'cdd-endorsement'] as const;
    const { caseId, resolutionId, fundId, loanId } = await aResolvedLoan(needs);
    expect(await answer(resolutionId, 0, { outcome: 'refused' })).toEqual({ answered: true });
    const em = world.database.fork();
    expect(await readBalances(em, fundId)).toMatchObject({ reserved: 0n, cash: 10_000_000n });
    expect(await getRow(em, Loan, { id: loanId })).toMatchObject({ status: 'released' });
    const statuses = (await stepsOf(resolutionId)).map(({ status }) => status);
    expect(statuses).toEqual(['refused', 'dropped']);
    expect(await newsOf(caseId)).toEqual([['refused', 'further-approval-refused']]);
    expect(await answer(resolutionId, 1)).toEqual({ refused: 'answered-already' });
  });

  it('keeps the guarantors of its day, and is signed by nobody before they are on file', async () => {
    const fundId = await aFund(world);
    const steps = [{ aboveSatang: 2_000_000n, count: 1 }];
    await aLaw(fundId, { rule: 'guarantors', value: { steps } });
    const { loanId } = await aDecision(fundId);
    await aLaw(fundId, { rule: 'guarantors', value: null });
    const signing = { loanId, signedOn: ON, witnessNames: ['นายพยาน หนึ่ง', 'นายพยาน สอง'] };
    const sign = () => world.run((em) => signContract(em, signing, act()));
    expect(await sign()).toEqual({ refused: 'guarantors-missing' });
    const byHand = world.run((em) =>
      em.execute(`update loan set status = 'signed', signed_on = ? where id = ?`, [ON, loanId]),
    );
    await expect(byHand).rejects.toMatchObject({ code: '23514' });
    const { personId } = await aProposedCase(world);
    const { centreId } = world;
    const surety = { centreId, loanId, personId, mostSatang: 3_000_000n, signedOn: ON };
    kept(await world.run((em) => recordGuarantor(em, surety, act())));
    expect(await sign()).toEqual({ signed: true });
  });

  it('is on no other agenda while it waits', async () => {
    const { caseId } = await aResolvedLoan(['members-meeting']);
    const plan = { centreId: world.centreId, plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
    expect(
      await world.run((em) => conveneMeeting(em, { ...plan, caseIds: [caseId] }, act())),
    ).toMatchObject({ refused: 'case-waits-for-approval' });
  });

  it('takes no answer from the future nor from before the resolution', async () => {
    const { resolutionId } = await aResolvedLoan(['members-meeting']);
    const on = (decidedOn: string) => answer(resolutionId, 0, { decidedOn });
    expect(await on('2099-01-01')).toEqual({ refused: 'date-in-the-future' });
    expect(await on('2021-03-24')).toEqual({ refused: 'before-the-resolution' });
  });

  it('is answered once when five answer at the same moment', async () => {
    const { caseId, resolutionId } = await aResolvedLoan(['members-meeting']);
    const given = await Promise.all(Array.from({ length: 5 }, () => answer(resolutionId, 0)));
    expect(given.filter((each) => 'answered' in each)).toHaveLength(1);
    expect(await newsOf(caseId)).toHaveLength(1);
  });

  it('is answered in turn and once: the database refuses the rest', async () => {
    const needs = ['members-meeting', 'cdd-endorsement'] as const;
    const { resolutionId } = await aResolvedLoan(needs);
    const give = (position: number) =>
      world.run((em) =>
        em.execute(
          `update approval_step set status = 'given', decided_on = ?, reference = 'x',
             by_seat_id = ?, answered_at = ? where resolution_id = ? and position = ?`,
          [ON, act().seatId, act().at, resolutionId, position],
        ),
      );
    await expect(give(2)).rejects.toMatchObject({ code: '23514' });
    await expect(give(1)).resolves.toBeDefined();
    await expect(give(1)).rejects.toMatchObject({ code: '23514' });
  });
});
