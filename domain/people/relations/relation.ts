/**
 * How two people stand to each other, from a day until a day: a relation ends and is never deleted. A
 * child's parent is written once, as the parent of the child, whichever way it was said.
 */

/** As people say it: "`person` is the … of `other`". */
export const RELATION_KINDS = ['spouse', 'parent', 'child', 'surety', 'head'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** As it is kept: who is the child follows from who is the parent. */
export type KeptKind = Exclude<RelationKind, 'child'>;

export interface SaidRelation {
  readonly personId: string;
  readonly otherPersonId: string;
  readonly kind: RelationKind;
  /** Empty when nobody knows since when. */
  readonly fromOn: string | null;
}

export interface KeptRelation extends SaidRelation {
  readonly kind: KeptKind;
}

/** In the order in which they are checked. */
export type RelationRefusal =
  | 'relation-to-oneself'
  | 'relation-begins-in-the-future'
  | 'relation-is-known'
  | 'parent-of-own-parent';

/** The relation as it is kept, or why it cannot be. `known`: the relations of the two that have neither ended nor been struck. */
export function keptRelation(
  said: SaidRelation,
  { known, on }: { readonly known: readonly KeptRelation[]; readonly on: string },
): { relation: KeptRelation } | { refused: RelationRefusal } {
  if (said.personId === said.otherPersonId) return { refused: 'relation-to-oneself' };
  if (said.fromOn !== null && said.fromOn > on) return { refused: 'relation-begins-in-the-future' };
  const relation = asKept(said);
  if (known.some((one) => isSame(one, relation))) return { refused: 'relation-is-known' };
  const isBothWays = known.some((one) => one.kind === 'parent' && isReverse(one, relation));
  if (relation.kind === 'parent' && isBothWays) return { refused: 'parent-of-own-parent' };
  return { relation };
}

/** Why a relation is struck: it never was. It stays readable and counts no more. */
export const STRIKE_REASONS = ['wrong-person', 'wrong-kind', 'not-so', 'noted-twice'] as const;

export type StrikeReason = (typeof STRIKE_REASONS)[number];

/** In the order in which they are checked. */
export type EndRelationRefusal =
  | 'relation-is-struck'
  | 'relation-ended-already'
  | 'relation-ends-before-it-begins'
  | 'relation-ends-in-the-future';

/** Why the relation cannot end on the day, or null. */
export function endRelationRefusal(
  relation: {
    readonly fromOn: string | null;
    readonly untilOn: string | null;
    readonly struckReason: StrikeReason | null;
  },
  { untilOn, on }: { readonly untilOn: string; readonly on: string },
): EndRelationRefusal | null {
  if (relation.struckReason !== null) return 'relation-is-struck';
  if (relation.untilOn !== null) return 'relation-ended-already';
  if (relation.fromOn !== null && untilOn < relation.fromOn)
    return 'relation-ends-before-it-begins';
  return untilOn > on ? 'relation-ends-in-the-future' : null;
}

/** What the other is to the person, with the two sides of what is not mutual. */
export const RELATIONS_SEEN = [
  'spouse',
  'parent',
  'child',
  'surety',
  'stands-surety-for',
  'head',
  'head-of',
] as const;

export type RelationSeen = (typeof RELATIONS_SEEN)[number];

/** The relation as it reads beside the other's name on the page of the person. */
export function relationSeenFrom(
  personId: string,
  { kind, personId: fromId }: Pick<KeptRelation, 'kind' | 'personId'>,
): RelationSeen {
  const isFrom = personId === fromId;
  switch (kind) {
    case 'spouse':
      return 'spouse';
    case 'parent':
      return isFrom ? 'child' : 'parent';
    case 'surety':
      return isFrom ? 'stands-surety-for' : 'surety';
    case 'head':
      return isFrom ? 'head-of' : 'head';
  }
}

function asKept(said: SaidRelation): KeptRelation {
  const { kind } = said;
  if (kind !== 'child') return { ...said, kind };
  return { ...said, kind: 'parent', personId: said.otherPersonId, otherPersonId: said.personId };
}

function isSame(one: KeptRelation, other: KeptRelation): boolean {
  if (one.kind !== other.kind) return false;
  const isSameWay = one.personId === other.personId && one.otherPersonId === other.otherPersonId;
  return isSameWay || (one.kind === 'spouse' && isReverse(one, other));
}

function isReverse(one: KeptRelation, other: KeptRelation): boolean {
  return one.personId === other.otherPersonId && one.otherPersonId === other.personId;
}
