/**
 * Counting of one agenda item. Committee size, quorum and majority are the centre's by-law (policy
 * records); these functions take the rule and never assume one.
 */

/** A vote is for one fund, for several together, for a motion (`approve`), against what is asked, or an abstention. */
export type Choice =
  | { readonly kind: 'fund'; readonly fundId: string }
  | { readonly kind: 'split'; readonly motionId: string }
  | { readonly kind: 'approve' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'abstain' };

export interface MeetingRule {
  /** Share of committee seats that must be present, in basis points: 5000 = half or more. */
  readonly quorumBasisPoints: number;
  /** A choice wins with more than this share of the votes that are not abstentions. */
  readonly majorityBasisPoints: number;
  readonly isCastingVoteOfChair: boolean;
}

export interface Tally {
  readonly votesCast: number;
  readonly abstentions: number;
  readonly counts: readonly { readonly choice: string; readonly votes: number }[];
}

export type Outcome =
  | { readonly outcome: 'approved'; readonly fundId: string }
  | { readonly outcome: 'approved-split'; readonly motionId: string }
  /** A motion, which names no fund, has its majority. */
  | { readonly outcome: 'carried' }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'undecided'; readonly because: 'no-votes' | 'no-majority' | 'tie' };

const FUND = 'fund:';
const SPLIT = 'split:';

/** Seats that must be present: the share of the committee, rounded up. */
export function quorumNeeded(committeeSeats: number, rule: MeetingRule): number {
  return Math.ceil((committeeSeats * rule.quorumBasisPoints) / 10_000);
}

export function hasQuorum(present: number, committeeSeats: number, rule: MeetingRule): boolean {
  return committeeSeats > 0 && present >= Math.max(1, quorumNeeded(committeeSeats, rule));
}

export function tally(choices: readonly Choice[]): Tally {
  const counts = new Map<string, number>();
  for (const choice of choices) {
    if (choice.kind === 'abstain') continue;
    const key = choiceKey(choice);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].map(([choice, votes]) => ({ choice, votes }));
  sorted.sort((a, b) => b.votes - a.votes || (a.choice < b.choice ? -1 : 1));
  const votesCast = sorted.reduce((sum, row) => sum + row.votes, 0);
  return { votesCast, abstentions: choices.length - votesCast, counts: sorted };
}

/** The keys of the choices that have the most votes: several when they are level. */
export function leadersOf(choices: readonly Choice[]): string[] {
  const { counts } = tally(choices);
  return counts.filter(({ votes }) => votes === counts[0]?.votes).map(({ choice }) => choice);
}

/**
 * The outcome under the rule. On a tie between two leading choices the chair's own vote decides when
 * the by-law gives the chair a casting vote; otherwise the item stays undecided.
 */
export function decide(
  choices: readonly Choice[],
  rule: MeetingRule,
  chairChoice: Choice | null,
): Outcome {
  const result = tally(choices);
  const [first, second] = result.counts;
  if (first === undefined) return { outcome: 'undecided', because: 'no-votes' };
  if (second !== undefined && second.votes === first.votes) {
    const casting =
      rule.isCastingVoteOfChair && chairChoice !== null ? choiceKey(chairChoice) : null;
    const leader = result.counts.find((row) => row.votes === first.votes && row.choice === casting);
    return leader === undefined
      ? { outcome: 'undecided', because: 'tie' }
      : outcomeOf(leader.choice);
  }
  const isMajority = first.votes * 10_000 > result.votesCast * rule.majorityBasisPoints;
  return isMajority ? outcomeOf(first.choice) : { outcome: 'undecided', because: 'no-majority' };
}

export function choiceKey(choice: Choice): string {
  switch (choice.kind) {
    case 'fund':
      return `${FUND}${choice.fundId}`;
    case 'split':
      return `${SPLIT}${choice.motionId}`;
    case 'approve':
    case 'refuse':
    case 'abstain':
      return choice.kind;
  }
}

function outcomeOf(key: string): Outcome {
  if (key.startsWith(SPLIT)) {
    return { outcome: 'approved-split', motionId: key.slice(SPLIT.length) };
  }
  return key.startsWith(FUND)
    ? { outcome: 'approved', fundId: key.slice(FUND.length) }
    : { outcome: key === 'approve' ? 'carried' : 'refused' };
}
