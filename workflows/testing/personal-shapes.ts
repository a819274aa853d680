/** Looks through a stored history for what only a person has: citizen id, phone number, Thai words. */

const SHAPES = {
  'citizen-id': /(?<!\d)\d(?:-?\d){12}(?!\d)/,
  phone: /(?<!\d)0\d{1,2}-?\d{3}-?\d{3,4}(?!\d)/,
  'thai-letters': /[\u0E00-\u0E7F]/,
} as const;

/** Ids and hashes are random: runs of digits in them mean nothing. No shape is so long. */
const RANDOM = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}/gi;
/** The server's own bookkeeping, in which nobody writes. */
const MACHINE_KEYS = new Set(['eventTime', 'taskId', 'binaryChecksum', 'buildId', 'requestId']);

export interface PersonalShape {
  readonly shape: keyof typeof SHAPES;
  readonly path: string;
}

/** Every text of the history that looks personal; payloads are read as what they carry. */
export function findPersonalShapes(value: unknown, path = ''): PersonalShape[] {
  if (typeof value === 'string') return shapesOf(value, path);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (MACHINE_KEYS.has(key)) return [];
    const isPayload = key === 'data' && typeof inner === 'string';
    const read = isPayload ? Buffer.from(inner, 'base64').toString('utf8') : inner;
    return findPersonalShapes(read, `${path}/${key}`);
  });
}

function shapesOf(text: string, path: string): PersonalShape[] {
  const bare = text.replaceAll(RANDOM, '');
  const names = Object.keys(SHAPES) as (keyof typeof SHAPES)[];
  return names.filter((shape) => SHAPES[shape].test(bare)).map((shape) => ({ shape, path }));
}
