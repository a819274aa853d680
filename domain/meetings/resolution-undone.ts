/** Why a case is proposed again: two people undid the resolution before the household signed. */
export const RESOLUTION_UNDONE = 'resolution-undone';

/** Why a case is proposed again: a signed contract was cancelled by both sides before money left. */
export const CONTRACT_CANCELLED = 'contract-cancelled';
