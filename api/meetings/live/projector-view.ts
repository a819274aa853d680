/** What the whole room may see at once: no names, no choices of anybody, no figures of a household's debts. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { ItemOnScreen, ProjectorView } from '#contracts/meeting-live';
import { namesInOne } from '#database/loans/split/read-lenders';
import { peopleIn } from '#database/meetings/committee';
import type { MeetingListRow } from '#database/meetings/list-meetings';
import {
  findMeetingPage,
  type ItemInMeeting,
  type MeetingPage,
} from '#database/meetings/meeting-page';
import { choiceOfKey } from '#domain/meetings/ballot';
import { itemOnScreen } from '#domain/meetings/on-screen';
import { choiceKey } from '#domain/meetings/tally';
import { caseNumber } from '../../cases/case-row-view.ts';
import { motionInRoom } from '../../motions/motion-view.ts';

type Screen = z.input<typeof ProjectorView>;

interface FundNames {
  readonly funds?: readonly (Named & { readonly fundId: string })[];
  readonly split?: { readonly motionId: string; readonly parts: readonly Named[] };
}

export async function readProjectorView(
  em: EntityManager,
  { row, pulse }: { row: MeetingListRow; pulse: string },
): Promise<Screen> {
  const page = await findMeetingPage(em, row.meetingId);
  if (page === undefined) throw new Error(`Meeting ${row.meetingId} has vanished`);
  const present = peopleIn(presentOf(page));
  const shown = itemOnScreen(page.items.map(({ item }) => item));
  const onScreen = page.items.find(({ item }) => item.id === shown?.id);
  return {
    pulse,
    meetingNumber: `${row.number}/${row.yearBe}`,
    centreName: { th: row.centreNameTh, en: row.centreNameEn },
    status: row.status,
    present,
    committeeSeats: page.committeeSeats,
    quorumNeeded: page.quorumSeats,
    hasQuorum: present >= page.quorumSeats,
    itemCount: page.items.length,
    settledCount: page.items.filter(({ item }) => item.settledAt !== null).length,
    item: onScreen === undefined ? null : itemView(page, onScreen),
  };
}

function presentOf(page: MeetingPage) {
  return page.attendance.filter((seat) => seat.isPresent && seat.leftAt === null);
}

function itemView(page: MeetingPage, of: ItemInMeeting): z.input<typeof ItemOnScreen> {
  const { item, proposal, change, motion, ballot, resolution } = of;
  const nameOf = fundNamer(item.evidence as FundNames | null);
  const mayVote = presentOf(page).filter(({ seatId }) => !of.recusedSeatIds.includes(seatId));
  return {
    itemId: item.id,
    position: item.position,
    caseNumber: of.householdCase === undefined ? null : caseNumber(of.householdCase),
    kind: item.kind,
    status: item.status,
    ballot: item.ballot,
    isCounted: item.countedAt !== null,
    amountSatang: jsonOf(proposal?.amountSatang ?? change?.amountSatang),
    termMonths: proposal?.termMonths ?? null,
    change: change?.kind ?? null,
    motion: motion === undefined ? null : motionInRoom(motion),
    voted: ballot.voted.length,
    voters: Math.max(peopleIn(mayVote), ballot.voted.length),
    counts:
      ballot.counts?.map((row) => ({ ...row, fundName: nameOf(fundIdOf(row.choice)) })) ?? null,
    resolution: resolution === undefined ? null : resolutionView(resolution, nameOf),
  };
}

interface Named {
  readonly nameTh: string;
  readonly nameEn: string;
}

function splitKey(motionId: string): string {
  return choiceKey({ kind: 'split', motionId });
}

type Namer = (fundId: string | null) => { th: string; en: string } | null;

function fundNamer(evidence: FundNames | null): Namer {
  const names = new Map<string, Named>(evidence?.funds?.map((fund) => [fund.fundId, fund]));
  const { split } = evidence ?? {};
  if (split !== undefined) names.set(splitKey(split.motionId), namesInOne(split.parts));
  return (fundId) => {
    const fund = fundId === null ? undefined : names.get(fundId);
    return fund === undefined ? null : { th: fund.nameTh, en: fund.nameEn };
  };
}

/** A fund by its id; several that lend together by the key of their choice. */
function fundIdOf(choice: string): string | null {
  if (choiceOfKey(choice).kind === 'split') return choice;
  return choice.startsWith('fund:') ? choice.slice('fund:'.length) : null;
}

function resolutionView(resolution: NonNullable<ItemInMeeting['resolution']>, nameOf: Namer) {
  const { number, yearBe, outcome, votesFor, votesCast, abstentions, ruleMet } = resolution;
  const { splitMotionId } = resolution;
  return {
    resolutionNumber: `${number}/${yearBe}`,
    outcome,
    fundName: nameOf(splitMotionId === null ? resolution.fundId : splitKey(splitMotionId)),
    amountSatang: jsonOf(resolution.amountSatang),
    votesFor,
    votesCast,
    abstentions,
    ruleMet,
  };
}

function jsonOf(amount: bigint | null | undefined): string | null {
  return amount === null || amount === undefined ? null : String(amount);
}
