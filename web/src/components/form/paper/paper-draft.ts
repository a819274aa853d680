/** What the desk says of a sheet in hand, in the making. */

export interface PaperDraft {
  readonly sheetCode: string;
  readonly paperOn?: string | undefined;
  readonly writerName: string;
  readonly photoId?: string | undefined;
}

export const EMPTY_PAPER: PaperDraft = { sheetCode: '', writerName: '' };

/** As the contract takes it; no photo is null. */
export function paperOf({ photoId, ...paper }: PaperDraft) {
  return { ...paper, photoId: photoId ?? null };
}
