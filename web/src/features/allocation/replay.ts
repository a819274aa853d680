import type { AllocationView } from '#contracts/allocations';

type Replay = NonNullable<AllocationView['answer']>['replay'];

/** Whether the check at this reading agrees with all that was stored. */
export function isReplayGood(replay: Replay): boolean {
  const { isSameModel, stands, isWorthIt, isBestOfAll, isSealed } = replay;
  return isSameModel && stands && isWorthIt && isBestOfAll !== false && isSealed;
}
