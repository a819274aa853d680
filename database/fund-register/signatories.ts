import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { noteOnFund, writeOnFund } from './on-fund.ts';
import { Signatory } from './register-entities.ts';

export interface SignatoryPlan {
  readonly fundId: string;
  readonly name: string;
  readonly position: string;
  readonly fromOn: string;
}

/** Names somebody who signs for the fund from a day on. */
export function nameSignatory(em: EntityManager, plan: SignatoryPlan, act: Act) {
  const { fundId, name, fromOn } = plan;
  return writeOnFund<'signs-already'>(
    em,
    {
      fundId,
      action: 'signatory-named',
      detail: { fromOn },
      refuse: async () => {
        const twin = await findRow(em, Signatory, { fundId, name, untilOn: null });
        return twin === undefined ? undefined : 'signs-already';
      },
      write: async (own) => {
        await em.insert(Signatory, { ...plan, ...own });
      },
    },
    act,
  );
}

/** In the order in which they are checked. */
export type EndSignatoryRefusal =
  | 'no-such-signatory'
  | 'ended-already'
  | 'term-ends-before-it-begins';

/** The last day on which the person signs. */
export async function endSignatory(
  em: EntityManager,
  end: { readonly signatoryId: string; readonly untilOn: string },
  act: Act,
): Promise<{ id: string } | { refused: EndSignatoryRefusal }> {
  const { signatoryId: id, untilOn } = end;
  const row = await findLocked(em, Signatory, { id });
  if (row === undefined) return { refused: 'no-such-signatory' };
  if (row.untilOn !== null) return { refused: 'ended-already' };
  if (untilOn < row.fromOn) return { refused: 'term-ends-before-it-begins' };
  await em.nativeUpdate(Signatory, { id }, { untilOn });
  const { fundId } = row;
  const detail = { untilOn };
  await noteOnFund(em, { fundId, action: 'signatory-ended', detail, place: placeOf(row) }, act);
  return { id };
}
