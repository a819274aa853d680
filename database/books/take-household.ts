/** One household of a book: written down, its case begun where the book proves it to stand. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlannedHousehold } from '#domain/books/book-plan';
import type { Fault } from '#domain/books/faults';
import type { OpeningStatus } from '#domain/case/case-statuses';
import { dayOf } from '../act.ts';
import { placeOfHousehold, type CaseName } from '../cases/begin-case.ts';
import { importCase, type ImportCaseRefused } from '../cases/import/import-case.ts';
import { findKnownMembers, registerHousehold } from '../cases/register-household.ts';
import { plainHouseNumber } from '../people/writing/put-house.ts';
import { householdOf, paperOf } from './paper-of-household.ts';
import { putBookLoans } from './put-book-loans.ts';
import type { Taking } from './taking.ts';

export interface TakenHousehold {
  /** Null where nothing is owed: then no case begins. */
  readonly begun: CaseName | null;
  /** Ids by the codes of the file. */
  readonly personIds: ReadonlyMap<string, string>;
}

type Registered = { householdId: string; personIds: readonly string[]; begun: CaseName | null };

/** Everything of the household, or what stands against it; after a fault the caller undoes it. */
export async function takeHousehold(
  em: EntityManager,
  planned: PlannedHousehold,
  taking: Taking,
): Promise<TakenHousehold | { fault: Fault }> {
  const { stage } = planned;
  const registered =
    stage === 'registered'
      ? await register(em, planned, taking)
      : await begin(em, planned, { taking, startAt: stage });
  if ('fault' in registered) return registered;
  const { householdId, begun } = registered;
  const personIds = new Map(
    planned.people.map(({ code }, index) => [code, registered.personIds[index] ?? '']),
  );
  const fault = await putBookLoans(em, planned.fundLoans, { householdId, personIds, taking });
  return fault === null ? { begun, personIds } : { fault };
}

/** A household without debts; one that the centre knows already is not written over. */
async function register(
  em: EntityManager,
  planned: PlannedHousehold,
  { centre, act }: Taking,
): Promise<Registered | { fault: Fault }> {
  const household = householdOf(planned);
  const known = await em.execute<unknown[]>(
    `select 1 from household
      where centre_id = ? and village_number = ? and lower(house_number) = lower(?)`,
    [centre.id, household.villageNumber, plainHouseNumber(household.houseNumber)],
  );
  if (known.length > 0) return { fault: houseFault(planned, 'household-known-already') };
  const place = placeOfHousehold(centre, household);
  const members = await findKnownMembers(em, household, centre.id);
  if ('refused' in members) return { fault: refusedFault(planned, members.refused) };
  const entry = { ...members, household, place, isDemo: false, bySeatId: act.seatId, at: act.at };
  const written = await registerHousehold(em, entry);
  return { ...written, begun: null };
}

async function begin(
  em: EntityManager,
  planned: PlannedHousehold,
  { taking, startAt }: { taking: Taking; startAt: OpeningStatus },
): Promise<Registered | { fault: Fault }> {
  const { act } = taking;
  const paper = paperOf(planned, { taking, startAt, today: dayOf(act.at) });
  const taken = await importCase(em, { paper, actor: act, at: act.at });
  if ('refused' in taken) return { fault: faultOf(planned, taken) };
  return { householdId: taken.householdId, personIds: taken.personIds, begun: taken };
}

function faultOf(planned: PlannedHousehold, { refused, paymentIndex }: ImportCaseRefused): Fault {
  const { contract } = planned;
  const payment = paymentIndex === undefined ? undefined : contract?.payments[paymentIndex];
  if (payment !== undefined) {
    return {
      sheet: 'repayments',
      row: payment.row,
      column: 'amount',
      code: 'contract-allocation-refused',
    };
  }
  if (refused === 'not-enough-cash' && contract !== null) {
    return { sheet: 'loans', row: contract.loan.row, column: 'fundCode', code: 'not-enough-cash' };
  }
  return refusedFault(planned, refused);
}

/** Refusals that the file itself can put right have a word of their own. */
const OWN_FAULTS = [
  'case-is-open-already',
  'citizen-id-is-known',
  'birth-reckoning-missing',
] as const;

function refusedFault(planned: PlannedHousehold, reason: string): Fault {
  const own = OWN_FAULTS.find((code) => code === reason);
  if (own !== undefined) return houseFault(planned, own);
  return { ...houseFault(planned, 'cannot-be-taken-over'), figures: { reason } };
}

function houseFault({ household }: PlannedHousehold, code: Fault['code']): Fault {
  return { sheet: 'households', row: household.row, column: 'houseNumber', code };
}
