/** Proxies of a meeting: whether the by-law knows them, and to whom one may be given. */

/** In the order in which they are checked. */
export const PROXY_REFUSALS = [
  'no-such-meeting',
  'meeting-is-over',
  'proxies-not-allowed',
  'not-on-the-committee',
  'proxy-to-oneself',
  'proxy-signed-later',
  'giver-is-present',
  'proxy-given-already',
  'holder-gave-a-proxy',
  'holder-has-too-many',
] as const;

export type ProxyRefusal = (typeof PROXY_REFUSALS)[number];

export interface ProxyGiven {
  readonly giver: string;
  readonly holder: string;
}

/** People by account, not by seat: who holds two seats is one person. */
export function proxyRefusal(
  { giver, holder }: ProxyGiven,
  now: {
    readonly proxiesPerHolder: number;
    readonly given: readonly ProxyGiven[];
    readonly present: readonly string[];
  },
): ProxyRefusal | null {
  const { given, proxiesPerHolder } = now;
  if (giver === holder) return 'proxy-to-oneself';
  if (now.present.includes(giver)) return 'giver-is-present';
  if (given.some((one) => one.giver === giver)) return 'proxy-given-already';
  // Nobody hands on what was handed to them: whoever is away speaks through one who is there.
  if (given.some((one) => one.giver === holder)) return 'holder-gave-a-proxy';
  const held = given.filter((one) => one.holder === holder).length;
  return held >= proxiesPerHolder ? 'holder-has-too-many' : null;
}
