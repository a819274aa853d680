/** Why a contract is not concluded when two people undo its resolution; the case is proposed again. */
export const RESOLUTION_UNDONE = 'resolution-undone';
