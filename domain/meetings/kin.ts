/**
 * How near two people are kin. A degree is one birth: from the one up to the common ancestor and down to the
 * other (a sibling 2, an aunt 3, a cousin 4); kin of a spouse, and the spouse of kin, have the same degree by
 * marriage. Which degree leaves an item is the centre's by-law; its shape (the line of descent always, other
 * kin and kin by marriage to a degree of their own) follows the Administrative Procedure Act B.E. 2539 s.13(3).
 */

/** `personId` is the parent, or the spouse, of `otherPersonId`. */
export interface KinTie {
  readonly kind: 'parent' | 'spouse';
  readonly personId: string;
  readonly otherPersonId: string;
}

export type KinStep = 'parent' | 'child' | 'spouse';

export interface Kinship {
  /** Births between the two; 0 for a spouse. */
  readonly degree: number;
  readonly isByMarriage: boolean;
  /** From the one to the other: `['parent', 'child']` leads to a sibling. */
  readonly path: readonly KinStep[];
}

/** Degrees within which kin leave an item. */
export interface KinLimits {
  readonly bloodDegrees: number;
  readonly marriageDegrees: number;
}

/** Who is tied to whom, read once for many questions. */
export interface KinMap {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly spouses: ReadonlyMap<string, readonly string[]>;
}

export function kinMap(ties: readonly KinTie[]): KinMap {
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const spouses = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, of: string, is: string) =>
    to.set(of, [...(to.get(of) ?? []), is]);
  for (const { kind, personId, otherPersonId } of ties) {
    if (kind === 'parent') {
      add(parents, otherPersonId, personId);
      add(children, personId, otherPersonId);
    } else {
      add(spouses, otherPersonId, personId);
      add(spouses, personId, otherPersonId);
    }
  }
  return { parents, children, spouses };
}

/** The nearest kinship of the two that is within the limits, by blood before by marriage; null when there is none. */
export function nearestKinship(
  map: KinMap,
  { from, to }: { readonly from: string; readonly to: string },
  limits: KinLimits,
): Kinship | null {
  if (from === to) return null;
  const within = kinships(map, from, to).filter((kinship) => isWithin(kinship, limits));
  const [nearest] = within.toSorted((a, b) => a.degree - b.degree);
  return nearest ?? null;
}

/** Whether the by-law makes somebody so near leave the item. Ascendants and descendants leave at any degree. */
export function isWithin({ degree, isByMarriage, path }: Kinship, limits: KinLimits): boolean {
  if (isByMarriage) return degree <= limits.marriageDegrees;
  return new Set(path).size === 1 || degree <= limits.bloodDegrees;
}

function kinships(map: KinMap, from: string, to: string): Kinship[] {
  const own = bloodKin(map, from);
  const paths: { path: readonly KinStep[]; isByMarriage: boolean }[] = [];
  const take = (
    path: readonly KinStep[] | undefined,
    wrap?: (path: readonly KinStep[]) => KinStep[],
  ) => {
    if (path === undefined) return;
    paths.push({ path: wrap?.(path) ?? path, isByMarriage: wrap !== undefined });
  };
  take(own.get(to));
  for (const spouse of map.spouses.get(from) ?? []) {
    take(bloodKin(map, spouse).get(to), (path) => ['spouse', ...path]);
  }
  for (const spouse of map.spouses.get(to) ?? []) {
    take(own.get(spouse), (path) => [...path, 'spouse']);
  }
  return paths.map((found) => ({ ...found, degree: birthsOn(found.path) }));
}

function birthsOn(path: readonly KinStep[]): number {
  return path.filter((step) => step !== 'spouse').length;
}

/** Everybody of the same blood with the shortest way: up to an ancestor, then down, never up again. */
function bloodKin(map: KinMap, from: string): Map<string, readonly KinStep[]> {
  const nearest = new Map<string, readonly KinStep[]>();
  const seen = new Set<string>();
  const queue: { person: string; path: readonly KinStep[] }[] = [{ person: from, path: [] }];
  for (const { person, path } of queue) {
    const isDown = path.at(-1) === 'child';
    const key = `${person}/${String(isDown)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!nearest.has(person)) nearest.set(person, path);
    const next = (people: readonly string[] | undefined, step: KinStep) =>
      queue.push(...(people ?? []).map((one) => ({ person: one, path: [...path, step] })));
    if (!isDown) next(map.parents.get(person), 'parent');
    next(map.children.get(person), 'child');
  }
  return nearest;
}
