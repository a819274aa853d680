/**
 * The key that makes a command count once. It is made when a form opens and kept for the tab until
 * the command succeeds: a double tap, a reload or a lost answer repeats the same key, and the
 * server answers as it did the first time.
 */
type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'plodnee-command:';

/** The key of a form, the same until `forgetIdempotencyKey`. `form` names the form and its thing. */
export function idempotencyKeyOf(form: string, store: KeyStore): string {
  const kept = store.getItem(PREFIX + form);
  if (kept) return kept;
  const key = newUuid();
  store.setItem(PREFIX + form, key);
  return key;
}

/** After success, or when the server says that the key already stands for something else. */
export function forgetIdempotencyKey(form: string, store: KeyStore): void {
  store.removeItem(PREFIX + form);
}

/** `crypto.randomUUID` is missing on plain http (a phone on the office network), so made by hand. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20]
    .map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
    .concat(hex.slice(20))
    .join('-');
}
