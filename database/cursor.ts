/** Keyset cursors: the sort key and id of the last row seen, in a form that clients treat as opaque. */
export interface CursorKey {
  readonly key: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function writeCursor(last: CursorKey): string {
  return Buffer.from(JSON.stringify([last.key, last.id])).toString('base64url');
}

/**
 * The key in the cursor; null without one, or when it is none of ours: then the list starts again.
 * `isKey` says what a key of this list looks like, so that no forged one reaches the database.
 */
export function readCursor(
  cursor: string | undefined,
  isKey: (text: string) => boolean,
): CursorKey | null {
  if (cursor === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts)) return null;
    const [key, id] = parts as unknown[];
    if (typeof key !== 'string' || typeof id !== 'string') return null;
    return isKey(key) && UUID.test(id) ? { key, id } : null;
  } catch {
    return null;
  }
}

/** Cuts the one row that was read too many, and says where the next page begins. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => CursorKey,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return { rows: page, nextCursor: isMore ? writeCursor(keyOf(last)) : null };
}

export function isInstantText(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
