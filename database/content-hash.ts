import { createHash } from 'node:crypto';

/**
 * SHA-256 (64 hexadecimal digits) of a value's JSON with sorted keys, so that the same content has the
 * same hash however it was built or stored. Money is written as its decimal string.
 */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** The value as JSON carries it: money as decimal strings, keys sorted, nothing undefined. */
export function toPlainJson(value: object): object {
  return JSON.parse(canonicalJson(value)) as object;
}

/** The JSON of a value with sorted keys and money as decimal strings. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'bigint') return String(inner);
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
