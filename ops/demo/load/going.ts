/** A household whose case goes on after it was taken over, and how its steps are sent. */

import type { Act, CaseWalk } from '../../client/path/step.ts';
import type { HouseholdRow, LaterRow } from '../data/household-row.ts';

export interface Going<Later extends LaterRow = LaterRow> {
  readonly row: HouseholdRow;
  readonly later: Later;
  readonly walk: CaseWalk;
}

/** Sends each step under a key of its own, so that a load that goes on repeats and never doubles. */
export function withKeyOf(subject: string): Act {
  return ({ name, by, client, command }) =>
    client.command({ ...command, key: `demo/${subject}/${name}/${by}` });
}
