import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ballot } from '#domain/meetings/ballot';
import { dayOf, type Act } from '../act.ts';
import { Proposal } from '../assessment/proposal.ts';
import { record } from '../audit/record.ts';
import { readPoliciesOn, type PoliciesInForce } from '../centres/policies.ts';
import { contentHash, toPlainJson } from '../content-hash.ts';
import { fundOptions, type FundEvidence } from '../funds/fund-options.ts';
import { gatherChangeEvidence, type ChangeEvidence } from '../loan-changes/change-evidence.ts';
import { gatherMotionEvidence, type MotionEvidence } from '../motions/motion-evidence.ts';
import { getRow } from '../rows.ts';
import { findItemRefusal, type ItemRefusal } from './interests/item-refusal.ts';
import { keepFound } from './interests/keep-interests.ts';
import { lockItem } from './lock-item.ts';
import { AgendaItem, changeIdOf, proposalIdOf } from './meeting-entities.ts';
import { layOutSecretBallot } from './secret-ballot.ts';
import { findSplitOption, type SplitOption } from './split/split-option.ts';

/** What the members see when they vote; money is a decimal string of satang once it is stored. */
export interface Evidence extends FundEvidence {
  readonly frozenOn: string;
  readonly proposal: Pick<
    Proposal,
    | 'id'
    | 'number'
    | 'amountSatang'
    | 'termMonths'
    | 'rateBasisPoints'
    | 'firstDueOn'
    | 'instalmentSatang'
  >;
  readonly policies: PoliciesInForce;
  /** Where it was moved that several funds lend together. */
  readonly split?: SplitOption;
}

/** In the order in which they are checked. */
export type OpenVotingRefusal =
  | 'no-such-item'
  | 'meeting-not-open'
  | 'item-not-waiting'
  | ItemRefusal
  | 'clearance-is-voted-by-name'
  | 'secret-ballot-demanded';

/** Opens the vote on an item and freezes what the members decide on, with its SHA-256. */
export async function openVoting(
  em: EntityManager,
  { itemId, ballot = 'open' }: { itemId: string; ballot?: Ballot },
  act: Act,
): Promise<{ evidenceHash: string } | { refused: OpenVotingRefusal }> {
  const locked = await lockItem(em, itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'waiting') return { refused: 'item-not-waiting' };
  const refused = await findItemRefusal(em, locked, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const on = dayOf(act.at);
  const policies = await readPoliciesOn(em, { centreId: item.centreId, on });
  // Whoever votes yes on a clearance confirms it, which nobody can in secret.
  const isByName = item.kind === 'clearance';
  if (isByName && ballot === 'secret') return { refused: 'clearance-is-voted-by-name' };
  if (!isByName && ballot === 'open' && policies['secret-ballot'] === 1)
    return { refused: 'secret-ballot-demanded' };

  const evidence = await gatherEvidenceOf(em, item, on);
  const evidenceHash = contentHash(evidence);
  await em.nativeUpdate(
    AgendaItem,
    { id: itemId },
    {
      status: 'voting',
      ballot,
      evidence: toPlainJson(evidence),
      evidenceHash,
      votingOpenedAt: act.at,
      version: item.version + 1,
    },
  );
  await keepFound(em, locked, act);
  if (ballot === 'secret') await layOutSecretBallot(em, item, 'funds' in evidence ? evidence : {});
  await record(em, {
    action: 'item-opened-for-votes',
    at: act.at,
    actor: act,
    place: item,
    subject: { kind: 'agenda-item', id: itemId },
    caseId: item.caseId,
    detail: { meetingId: meeting.id, evidenceHash, ballot },
  });
  return { evidenceHash };
}

/** What the room would show for an item on a day, whatever it asks. */
async function gatherEvidenceOf(
  em: EntityManager,
  item: AgendaItem,
  on: string,
): Promise<Evidence | ChangeEvidence | MotionEvidence> {
  const { motionId } = item;
  if (motionId !== null) return gatherMotionEvidence(em, { motionId, on });
  if (item.kind === 'lending') return gatherEvidence(em, item, on);
  return gatherChangeEvidence(em, { changeId: changeIdOf(item), on });
}

type LendingItem = Pick<AgendaItem, 'id' | 'proposalId' | 'centreId'>;

/** What the room would show for an item on a day, from the books as they stand now. */
export async function gatherEvidence(
  em: EntityManager,
  item: LendingItem,
  on: string,
): Promise<Evidence> {
  const { centreId } = item;
  const proposal = await getRow(em, Proposal, { id: proposalIdOf(item) });
  const {
    id,
    caseId,
    number,
    amountSatang,
    termMonths,
    rateBasisPoints,
    firstDueOn,
    instalmentSatang,
  } = proposal;
  const policies = await readPoliciesOn(em, { centreId, on });
  const wish = { centreId, caseId, amountSatang, termMonths, firstDueOn, on };
  const split = await findSplitOption(em, { itemId: item.id, proposal, on });
  return {
    frozenOn: on,
    proposal: {
      id,
      number,
      amountSatang,
      termMonths,
      rateBasisPoints,
      firstDueOn,
      instalmentSatang,
    },
    policies,
    ...(await fundOptions(em, wish, policies)),
    ...(split === undefined ? {} : { split }),
  };
}
