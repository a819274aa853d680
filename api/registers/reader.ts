/** Who opens a register, and how much of it is shown: no more than the seat needs (PDPA s.22). */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '#database/act';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import type { Permission } from '#domain/people/permissions';
import { isSeatedOn, reaches, type Role } from '#domain/people/roles';
import type { Register, RegisterColumn } from '#domain/registers/register';
import { registerOf, type RegisterKey } from '#domain/registers/registers';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export interface Reader {
  readonly act: Act;
  readonly centre: Centre;
  readonly place: { readonly centreId: string; readonly areaCode: string };
  readonly register: Register & { readonly key: RegisterKey };
  /** Names in full: on screen with the debts, in what leaves the system with those who keep the books. */
  readonly seesPeople: boolean;
  /** Whether the values of the column are shown at all. */
  readonly sees: (column: RegisterColumn) => boolean;
  /** The roles of the reader's seats in term at the centre. */
  readonly roles: readonly Role[];
  /** The columns in which this reader may search: none that is cut or empty for them. */
  readonly searched: readonly RegisterColumn[];
}

type Asked = Asking & {
  readonly em: EntityManager;
  readonly params: { readonly centreId: string; readonly register: RegisterKey };
};

/** Who may write into the registers of the centre; who does not see its board knows of none. */
export async function actOnRegisters(
  asked: Asking & { readonly em: EntityManager; readonly params: { readonly centreId: string } },
  permission: Permission,
): Promise<Act | Refused> {
  const centre = await findRow(asked.em, Centre, { id: asked.params.centreId });
  const place =
    centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
  return actAt(asked, permission, { place, see: 'see-board' });
}

/** The reader of a register, or why it does not open. `leaves`: the rows go out as paper or a file. */
export async function readerOf(
  asked: Asked,
  { leaves }: { readonly leaves: boolean },
): Promise<Reader | Refused> {
  const { em, params } = asked;
  const centre = await findRow(em, Centre, { id: params.centreId });
  const register = { ...registerOf(params.register), key: params.register };
  const place =
    centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
  const act = actAt(asked, register.opens, { place, see: 'see-board' });
  if ('refused' in act) return act;
  if (centre === undefined || place === undefined) return { refused: 'not-found' };
  const seesPeople = mayAt(asked, leaves ? 'export-people' : 'see-debts', place);
  const sees = ({ needs }: RegisterColumn) => needs === undefined || mayAt(asked, needs, place);
  const searched = register.columns.filter(
    (column) => sees(column) && (column.kind !== 'person' || seesPeople),
  );
  const roles = asked.caller.seats
    .filter((seat) => isSeatedOn(seat, asked.today) && reaches(seat, place))
    .map(({ role }) => role);
  return { act, centre, place, register, seesPeople, sees, roles, searched };
}
