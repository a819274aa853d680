/**
 * Whether what was kept is what comes out when it is worked out anew, figure by figure. Both sides are plain
 * JSON. Judged is what was kept: a field that an older format did not have yet is not held against it; rows
 * of a list that were not kept are.
 */

export interface Difference {
  /** Where it stands, `funds.2.offer.instalmentSatang`. */
  readonly path: string;
  /** Null where one side has nothing there. */
  readonly stored: string | null;
  readonly recomputed: string | null;
}

export interface Comparison {
  /** How many figures were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

export function compareLeaves(stored: unknown, recomputed: unknown, path = ''): Comparison {
  if (Array.isArray(stored)) return compareLists(stored, recomputed, path);
  if (isRecord(stored)) return compareRecords(stored, recomputed, path);
  const isEqual = !isTree(recomputed) && stored === recomputed;
  const difference = { path, stored: textOf(stored), recomputed: textOf(recomputed) };
  return { compared: 1, differences: isEqual ? [] : [difference] };
}

function joinComparisons(all: readonly Comparison[]): Comparison {
  return {
    compared: all.reduce((sum, { compared }) => sum + compared, 0),
    differences: all.flatMap(({ differences }) => differences),
  };
}

/** Of a list of rows only those are compared that both sides have; that one has more is one difference. */
function compareLists(stored: readonly unknown[], recomputed: unknown, path: string): Comparison {
  const anew: readonly unknown[] = Array.isArray(recomputed) ? recomputed : [];
  if ([...stored, ...anew].some(isTree)) {
    const both = Math.min(stored.length, anew.length);
    const rows = stored.slice(0, both).map((one, at) => {
      return compareLeaves(one, anew[at], below(path, at));
    });
    const length = compareLeaves(stored.length, anew.length, below(path, 'length'));
    return joinComparisons([...rows, length]);
  }
  const most = Math.max(stored.length, anew.length, 1);
  const places = Array.from({ length: most }, (_, at) => at);
  return joinComparisons(places.map((at) => compareLeaves(stored[at], anew[at], below(path, at))));
}

function compareRecords(
  stored: Readonly<Record<string, unknown>>,
  recomputed: unknown,
  path: string,
): Comparison {
  const anew = isRecord(recomputed) ? recomputed : {};
  const fields = Object.entries(stored);
  return joinComparisons(
    fields.map(([key, one]) => compareLeaves(one, anew[key], below(path, key))),
  );
}

function below(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

function isTree(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return isTree(value) ? JSON.stringify(value) : String(value);
}
