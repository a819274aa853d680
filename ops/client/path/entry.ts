/** From the door to the proposal: open, consent, survey, assess, enrol, negotiate, propose. */

import { OpenedCase } from '#contracts/cases';
import type { CaseFile } from '#contracts/cases';
import { readCase } from '../reading.ts';
import type { HouseholdPlan, PlannedDebt } from './household-plan.ts';
import { settleInWriting } from './settlement.ts';
import { doTask } from './step.ts';
import type { CaseWalk, Walk } from './step.ts';

/** Opens the case and gives the walk that goes on with it. */
export async function openCase(walk: Walk, plan: HouseholdPlan): Promise<CaseWalk> {
  const { centreId, crew } = walk;
  const { household, isDemo } = plan;
  const body = { centreId, household, isDemo };
  const command = { path: 'cases', body, answer: OpenedCase } as const;
  const client = crew.secretary;
  const opened = await walk.act({ name: 'open-case', by: 'secretary', client, command });
  return { ...walk, plan, caseId: OpenedCase.parse(opened).caseId };
}

export async function giveConsent(walk: CaseWalk): Promise<void> {
  const { members } = await readCase(walk.crew.secretary, walk.caseId);
  const head = members.find(({ relation }) => relation === 'head');
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'record-consent', caseId: walk.caseId },
    form: {
      kind: 'record-consent',
      outcome: 'given',
      givenByPersonId: head?.personId ?? '',
      purposes: ['assess-debt', 'share-among-funds', 'share-with-agencies'],
      signedOn: walk.today(),
      signatureKind: 'signature',
      witnessNames: [],
    },
  });
}

export async function survey(walk: CaseWalk): Promise<void> {
  const { plan, caseId, crew } = walk;
  const file = await readCase(crew.secretary, caseId);
  const personIdOf = (member: number): string => personOf(plan, file, member);
  await doTask(walk, {
    by: 'memberA',
    wanted: { kind: 'survey-household', caseId },
    form: {
      kind: 'survey-household',
      outcome: 'surveyed',
      incomes: plan.incomes.map(({ member, line }) => ({
        ...line,
        personId: member === null ? null : personIdOf(member),
      })),
      expenses: [...plan.expenses],
      debts: plan.debts.map(({ debt, member }) => ({ ...debt, personId: personIdOf(member) })),
    },
  });
}

export async function assess(walk: CaseWalk): Promise<void> {
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'assess-household', caseId: walk.caseId },
    form: { kind: 'assess-household', outcome: 'assessed', note: null },
  });
}

export async function enrol(walk: CaseWalk): Promise<void> {
  await doTask(walk, {
    by: 'chair',
    wanted: { kind: 'decide-enrolment', caseId: walk.caseId },
    form: { kind: 'decide-enrolment', outcome: 'enrol', note: null },
  });
}

/** Whatever is below its debt is settled in writing first; then the step itself. */
export async function negotiate(walk: CaseWalk): Promise<void> {
  const { plan, caseId, crew } = walk;
  const { debts } = await readCase(crew.secretary, caseId);
  const agreedOn = walk.today();
  await settleInWriting(
    walk,
    (debts ?? []).flatMap((debt) => {
      const payoffSatang = findPlanned(plan, debt)?.payoffSatang ?? null;
      return payoffSatang === null ? [] : [{ debt, payoffSatang }];
    }),
  );
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'negotiate-creditors', caseId },
    form: {
      kind: 'negotiate-creditors',
      outcome: 'agreed',
      debts: (debts ?? []).map((debt) => {
        const payoffSatang = findPlanned(plan, debt)?.payoffSatang ?? null;
        const treatment = payoffSatang === null ? 'stays' : 'refinance';
        return { debtId: debt.debtId, treatment, payoffSatang, agreedOn };
      }),
    },
  });
}

/** `firstDueOn`: ISO date of the first instalment. */
export async function propose(walk: CaseWalk, firstDueOn: string): Promise<void> {
  const { plan, caseId } = walk;
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'prepare-proposal', caseId },
    form: {
      kind: 'prepare-proposal',
      outcome: 'proposed',
      termMonths: plan.termMonths,
      firstDueOn,
      note: null,
    },
  });
}

/** The person at a place of the plan's list, found by name: the server gives persons its own ids. */
function personOf(plan: HouseholdPlan, file: CaseFile, member: number): string {
  const planned = plan.household.members[member];
  const person = file.members.find(
    ({ name }) => planned !== undefined && name.includes(planned.firstName),
  );
  if (person === undefined) throw new Error(`Case ${file.caseId} has no member ${member}`);
  return person.personId;
}

function findPlanned(
  plan: HouseholdPlan,
  debt: { source: string; creditorName: string | null; balanceSatang: string },
): PlannedDebt | undefined {
  return plan.debts.find(
    (planned) =>
      planned.debt.source === debt.source &&
      planned.debt.creditorName === debt.creditorName &&
      planned.debt.balanceSatang === debt.balanceSatang,
  );
}
