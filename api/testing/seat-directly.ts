import { giveSeat } from '#database/people/give-seat';
import { inTransaction } from '#database/transaction';
import type { Role } from '#domain/people/roles';
import type { House, Person } from './http.ts';
import type { TestServices } from './open-test-services.ts';

/** The password of everybody in the tests. */
export const PASSWORD = 'bua-chai-2564';

interface GivenSeat {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly areaCode: string;
}

/** An officer whose seat nobody here could give through the API: the first one, and those of far places. */
export async function seatDirectly(
  { services, house }: { services: TestServices; house: House },
  { username, displayName, role, areaCode }: GivenSeat,
): Promise<Person> {
  const account = { username, password: PASSWORD, displayName };
  const userId = await services.identity.ensureAccount(account);
  const plan = {
    userId,
    personId: null,
    role,
    centreId: null,
    areaCode,
    householdId: null,
    displayName,
    fromOn: '2018-01-01',
    untilOn: null,
    isDemo: true,
  } as const;
  const at = services.clock.now().toISOString();
  const given = await inTransaction(services.database, (em) =>
    giveSeat(em, plan, { actor: null, at }),
  );
  if ('refused' in given) throw new Error(`${role} at ${areaCode}: ${given.refused}`);
  return house.signIn(account);
}
