/** Whether a by-law can be meant: an unusual value is warned of (`usual-values.ts`), an impossible one refused. */

import type { ByLawSetting, ByLawValues } from './by-law.ts';

/** In the order in which they are checked. */
export type ByLawValueRefusal =
  | 'no-steps'
  | 'first-turn-missing'
  | 'steps-not-rising'
  | 'step-after-any-amount';

/** Why the value contradicts itself, or undefined. */
export function refuseByLawValue(setting: ByLawSetting): ByLawValueRefusal | undefined {
  if (setting.value === null) return undefined;
  switch (setting.rule) {
    case 'ceiling-per-turn':
      return refuseTurns(setting.value);
    case 'guarantors':
      return refuseRise(setting.value.steps.map(({ aboveSatang }) => aboveSatang));
    case 'approval':
      return refuseApproval(setting.value);
    default:
      return undefined;
  }
}

function refuseTurns({ steps }: ByLawValues['ceiling-per-turn']): ByLawValueRefusal | undefined {
  if (steps.length > 0 && steps[0]?.turn !== 1) return 'first-turn-missing';
  return refuseRise(steps.map(({ turn }) => BigInt(turn)));
}

function refuseApproval({ steps }: ByLawValues['approval']): ByLawValueRefusal | undefined {
  const tops = steps.map(({ upToSatang }) => upToSatang);
  if (tops.slice(0, -1).includes(null)) return 'step-after-any-amount';
  return tops.length === 1 && tops[0] === null
    ? undefined
    : refuseRise(tops.filter((top) => top !== null));
}

function refuseRise(values: readonly bigint[]): ByLawValueRefusal | undefined {
  if (values.length === 0) return 'no-steps';
  const isRising = values.every((value, at) => at === 0 || value > (values[at - 1] ?? value));
  return isRising ? undefined : 'steps-not-rising';
}
