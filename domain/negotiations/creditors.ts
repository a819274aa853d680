/**
 * Who lent. A creditor is known once in a centre, whatever households owe it. An informal lender may
 * stay unnamed, but somebody has to know whom one speaks of: then it is described.
 */

export interface CreditorWords {
  readonly name: string | null;
  /** Where one finds them, what they are called: "the ice seller at the temple gate". */
  readonly description: string | null;
  /** A fund of the centre; its own register names it. */
  readonly fundId: string | null;
}

/** Whether nobody could tell who is meant; refused as `creditor-without-description`. */
export function isUndescribed({ name, description, fundId }: CreditorWords): boolean {
  return fundId === null && isBlank(name) && isBlank(description);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
