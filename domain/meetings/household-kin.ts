/**
 * What the list of a household says about kinship. How each stands to the head is enough for parents,
 * children and spouses; a sibling or a grandchild has a parent in between whom nobody named.
 */

import type { MemberRelation } from '../assessment/code-lists.ts';
import type { KinTie } from './kin.ts';

export interface HouseholdLine {
  readonly headId: string;
  readonly personId: string;
  readonly relation: MemberRelation;
  /** Whether they are of the household still: a marriage is not read from one who left. */
  readonly isStillThere: boolean;
}

export function tiesOfHousehold({
  headId,
  personId,
  relation,
  isStillThere,
}: HouseholdLine): KinTie[] {
  const parent = (of: { parent: string; child: string }): KinTie => ({
    kind: 'parent',
    personId: of.parent,
    otherPersonId: of.child,
  });
  switch (relation) {
    case 'spouse':
      return isStillThere ? [{ kind: 'spouse', personId, otherPersonId: headId }] : [];
    case 'parent':
      return [parent({ parent: personId, child: headId })];
    case 'child':
      return [parent({ parent: headId, child: personId })];
    case 'grandchild': {
      const between = `parent-of/${personId}`;
      return [
        parent({ parent: headId, child: between }),
        parent({ parent: between, child: personId }),
      ];
    }
    case 'sibling': {
      const shared = `parent-of-the-siblings/${headId}`;
      return [
        parent({ parent: shared, child: headId }),
        parent({ parent: shared, child: personId }),
      ];
    }
    case 'head':
    case 'other':
      return [];
  }
}
