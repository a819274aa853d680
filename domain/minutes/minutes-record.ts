/**
 * What the minutes of a meeting state, drawn from its record and from nothing that anybody typed for
 * them. Plain JSON: it is kept when the session ends, and sealed word for word when both have signed.
 */

interface InBoth {
  readonly th: string;
  readonly en: string;
}

interface Signing {
  readonly name: string;
  readonly position: InBoth;
}

export interface MinutesAttendance extends Signing {
  readonly isPresent: boolean;
  /** `HH:MM` in Bangkok; null for who never came, and for who stayed to the end. */
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}

export interface MinutesVote {
  readonly choice: InBoth;
  readonly count: number;
  /** Who chose so in an open vote; nobody is named in a secret one. */
  readonly voters: readonly string[];
}

export interface MinutesItem {
  readonly itemId: string;
  readonly title: string;
  readonly motion: string;
  readonly quorum: {
    /** Counted for this item, proxies included where the by-law counts them. */
    readonly present: number;
    readonly needed: number;
    readonly seats: number;
    readonly byProxy: number;
  };
  /** Members who left the room for this item, with the reason. */
  readonly recused: readonly { readonly name: string; readonly reason: InBoth }[];
  /** Who voted for an absent member, by which paper. */
  readonly proxies: readonly {
    readonly giver: string;
    readonly holder: string;
    readonly paper: string;
  }[];
  /** One line per choice, abstentions included; empty when no vote was taken. */
  readonly votes: readonly MinutesVote[];
  readonly outcome: 'approved' | 'refused' | 'postponed' | 'noted';
  readonly resolution?: {
    readonly number: string;
    readonly text: string;
    /** Decimal string of satang. */
    readonly amountSatang?: string;
  };
  /** SHA-256 of what the members saw; null where no vote was opened. */
  readonly evidenceHash: string | null;
}

export interface MinutesRecord {
  readonly centre: { readonly name: InBoth; readonly place: InBoth };
  /** Invented people and figures. */
  readonly isDemo: boolean;
  /** Number within its Buddhist year, "3/2568". */
  readonly meetingNumber: string;
  /** `YYYY-MM-DD`. */
  readonly heldOn: string;
  /** `HH:MM` in Bangkok. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** As the convener typed it: the one part of the record that may be corrected. */
  readonly place: string;
  readonly attendance: readonly MinutesAttendance[];
  readonly items: readonly MinutesItem[];
  /** SHA-256 over the evidence of all items in order; null when no vote was opened. */
  readonly evidenceHash: string | null;
  /** Who held the seats on the day. */
  readonly chair: Signing;
  readonly secretary: Signing;
}
