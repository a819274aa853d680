/** Bodies for the weights of the waiting order; nobody has seen what they name. */
export const WEIGHT_BODIES = {
  weightChanges: () => ({
    interestBasisPoints: 10_000,
    harmBaht: 500,
    waitingMonthBaht: 100,
    householdBaht: 1_000,
    effectiveFrom: '2027-01-01',
    reason: 'มติ',
    seen: '0'.repeat(64),
  }),
  answerWeightChange: () => ({ outcome: 'withdrawn' }),
} as const;
