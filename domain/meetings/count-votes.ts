/** The votes of one item under the rule of the day: what they come to, and how it came about. */

import { choiceKey, decide, tally, type Choice, type MeetingRule, type Outcome } from './tally.ts';

export interface VotesTaken {
  readonly choices: readonly Choice[];
  /** What decides where the leading choices are level and the by-law lets the chair. */
  readonly chairChoice: Choice | null;
}

export interface VoteCount {
  readonly outcome: Outcome;
  readonly votesFor: number;
  readonly votesCast: number;
  readonly abstentions: number;
  readonly ruleMet: 'majority' | 'casting-vote';
}

export function countVotes({ choices, chairChoice }: VotesTaken, rule: MeetingRule): VoteCount {
  const outcome = decide(choices, rule, chairChoice);
  const { counts, votesCast, abstentions } = tally(choices);
  const won = winnerKey(outcome);
  return {
    outcome,
    votesFor: counts.find(({ choice }) => choice === won)?.votes ?? 0,
    votesCast,
    abstentions,
    ruleMet: counts[0]?.votes === counts[1]?.votes ? 'casting-vote' : 'majority',
  };
}

function winnerKey(outcome: Outcome): string | null {
  switch (outcome.outcome) {
    case 'approved':
      return choiceKey({ kind: 'fund', fundId: outcome.fundId });
    case 'approved-split':
      return choiceKey({ kind: 'split', motionId: outcome.motionId });
    case 'carried':
      return 'approve';
    case 'refused':
      return 'refuse';
    case 'undecided':
      return null;
  }
}
