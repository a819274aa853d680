/**
 * What other funds usually set, with the source that says so. A value outside is warned of when it is
 * entered and never refused: the members of a fund decide (domain §5.2, §5.8, §3).
 */

import type { ByLawRule, ByLawSetting } from './by-law.ts';

/** Where a usual value was read; the screens name the paper in full. */
export const USUAL_SOURCES = [
  'village-fund-30000',
  'central-bank-five-years',
  'two-guarantors-above-30000',
  'sixty-months-of-shares',
] as const;
export type UsualSource = (typeof USUAL_SOURCES)[number];

export const UNUSUAL = ['above-usual', 'below-usual', 'always-refuses'] as const;

export interface UnusualValue {
  readonly what: (typeof UNUSUAL)[number];
  /** What the fund set, and what is usual, in the unit of the rule; null where nothing can be lent at all. */
  readonly set: bigint;
  readonly usual: bigint | null;
  readonly unit: 'satang' | 'months' | 'hundredths' | 'people';
  readonly source: UsualSource | null;
}

interface Usual {
  readonly least?: bigint;
  readonly most?: bigint;
  readonly unit: UnusualValue['unit'];
  readonly source: UsualSource;
}

/** 20,000 baht unsecured is usual (S22a), 30,000 in a later state project (S56). */
const CEILING: Usual = {
  least: 1_000_000n,
  most: 3_000_000n,
  unit: 'satang',
  source: 'village-fund-30000',
};

const USUAL: Readonly<Partial<Record<ByLawRule, Usual>>> = {
  'ceiling-per-person': CEILING,
  'ceiling-per-household': { ...CEILING, most: 6_000_000n },
  'ceiling-per-turn': CEILING,
  // Persistent debt is to be closed within five years (S79).
  'longest-term': { least: 6n, most: 60n, unit: 'months', source: 'central-bank-five-years' },
  // Above 30,000 baht two guarantors or collateral (S57).
  guarantors: { least: 2n, most: 2n, unit: 'people', source: 'two-guarantors-above-30000' },
  // A co-operative asks sixty months of continuous shares for debts from outside (S31).
  membership: { most: 60n, unit: 'months', source: 'sixty-months-of-shares' },
};

/** Every figure of the by-law that is unusual; empty for a value as others have it. */
export function unusualValues(setting: ByLawSetting): UnusualValue[] {
  const usual = USUAL[setting.rule];
  return figuresOf(setting).flatMap((set) => {
    if (set === 0n && ZERO_LENDS_NOTHING.has(setting.rule)) return [{ ...NOTHING, set }];
    return usual === undefined ? [] : outside(set, usual);
  });
}

const ZERO_LENDS_NOTHING: ReadonlySet<ByLawRule> = new Set<ByLawRule>([
  'ceiling-per-person',
  'ceiling-per-household',
  'ceiling-per-turn',
  'ceiling-by-shares',
  'purposes',
]);

const NOTHING = { what: 'always-refuses', usual: null, unit: 'satang', source: null } as const;

function outside(set: bigint, { least, most, unit, source }: Usual): UnusualValue[] {
  if (most !== undefined && set > most)
    return [{ what: 'above-usual', set, usual: most, unit, source }];
  if (least !== undefined && set < least)
    return [{ what: 'below-usual', set, usual: least, unit, source }];
  return [];
}

/** The figures that are compared; for purposes how many are allowed. */
function figuresOf(setting: ByLawSetting): bigint[] {
  if (setting.value === null) return [];
  switch (setting.rule) {
    case 'purposes':
      return [BigInt(setting.value.allowed.length)];
    case 'membership':
    case 'longest-term':
      return [BigInt(setting.value.months)];
    case 'ceiling-per-person':
    case 'ceiling-per-household':
      return [setting.value.mostSatang];
    case 'ceiling-per-turn':
      return setting.value.steps.map(({ mostSatang }) => mostSatang);
    case 'ceiling-by-shares':
      return [BigInt(setting.value.hundredths)];
    case 'guarantors':
      // Only what is asked for above 30,000 baht has a usual number.
      return setting.value.steps
        .filter(({ aboveSatang }) => aboveSatang >= 3_000_000n)
        .map(({ count }) => BigInt(count));
    case 'reserve':
    case 'approval':
      return [];
  }
}
