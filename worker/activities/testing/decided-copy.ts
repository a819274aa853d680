/**
 * A decided item as a copy in memory: its votes make the resolution, the entries of the books and the text of
 * the minutes, by the functions that the room, the ledger and the press use.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { readFrozenLending } from '#database/decisions/frozen-evidence';
import { getPrintedMeeting, type PrintedMeeting } from '#database/documents/meeting-documents';
import { readFundJournal } from '#database/ledger/journal';
import type { ChangeEvidence } from '#database/loan-changes/change-evidence';
import { rowsFromJson } from '#database/loan-changes/rows-json';
import { choiceOf, countsOf } from '#database/meetings/ballot-state';
import { ruleOf } from '#database/meetings/committee';
import type { AgendaItem, Vote } from '#database/meetings/meeting-entities';
import type { ItemInMeeting } from '#database/meetings/meeting-page';
import { decideAnew, type DecidedAnew, type MatterCopy } from '#domain/decisions/decide-anew';
import { EMPTY_BALANCES, type Balances } from '#domain/ledger/accounts';
import type { Entry } from '#domain/ledger/entry';
import { post } from '#domain/ledger/posting';
import type { MinutesItem } from '#domain/minutes/minutes-record';
import { satang, satangFromJson } from '#domain/money/satang';
import { minutesRecord } from '../document-facts/minutes-record.ts';

export interface DecidedCopy {
  readonly printed: PrintedMeeting;
  readonly page: ItemInMeeting;
  /** Of every fund, before anything of this decision was posted. */
  readonly before: ReadonlyMap<string, Balances>;
}

export interface Followed {
  readonly decided: DecidedAnew;
  readonly minutes: MinutesItem;
  readonly balances: ReadonlyMap<string, Balances>;
}

/** `entryIds`: what the decision itself posted. */
export async function copyOf(
  em: EntityManager,
  it: { meetingId: string; fundIds: readonly string[]; entryIds: readonly string[] },
): Promise<DecidedCopy> {
  const printed = await getPrintedMeeting(em, it.meetingId);
  const [page] = printed.items;
  if (page === undefined) throw new Error('No item');
  const before = new Map<string, Balances>();
  for (const fundId of it.fundIds) {
    const journal = await readFundJournal(em, { fundId, limit: 1000, offset: 0 });
    const entries = journal.filter(({ entryId }) => !it.entryIds.includes(entryId)).toReversed();
    before.set(fundId, entries.reduce(posted, EMPTY_BALANCES));
  }
  return { printed, page, before };
}

/** What would have followed had these been the votes. */
export function followFrom(
  { printed, page, before }: DecidedCopy,
  votes: readonly Vote[],
  at: string,
): Followed {
  const chair = printed.attendance.find(({ role }) => role === 'chair');
  const chairVote = votes.find(({ seatId }) => seatId === chair?.seatId);
  const decided = decideAnew({
    votes: {
      choices: votes.map(choiceOf),
      chairChoice: chairVote === undefined ? null : choiceOf(chairVote),
    },
    rule: ruleOf(printed.meeting),
    matter: matterOf(page.item),
    refusalReason: 'committee-not-convinced',
  });
  const balances = new Map(before);
  for (const { fundId, entry } of decided.posted) {
    balances.set(fundId, posted(balances.get(fundId) ?? EMPTY_BALANCES, entry));
  }
  return { decided, minutes: minutesOf({ printed, page, votes, decided }, at), balances };
}

function minutesOf(
  it: Omit<DecidedCopy, 'before'> & { votes: readonly Vote[]; decided: DecidedAnew },
  at: string,
): MinutesItem {
  const { printed, page, votes, decided } = it;
  const { resolved, count } = decided;
  const { outcome: _outcome, ...counted } = count;
  const ballot = { ...page.ballot, counts: countsOf(votes) };
  const status = resolved?.outcome ?? 'postponed';
  const resolution =
    page.resolution === undefined || resolved === null
      ? undefined
      : { ...page.resolution, ...resolved, ...counted };
  const item = { ...page.item, status } as const;
  const copy: ItemInMeeting = { ...page, item, votes, ballot, resolution };
  const [written] = minutesRecord({ ...printed, items: [copy] }, at).items;
  if (written === undefined) throw new Error('Minutes without the item');
  return written;
}

function matterOf({ kind, evidence }: AgendaItem): MatterCopy {
  if (evidence === null) throw new Error('No vote was opened');
  if (kind === 'lending') {
    const { amountSatang } = readFrozenLending(evidence).proposal;
    return { kind, amountSatang, split: null };
  }
  const { change } = evidence as ChangeEvidence;
  const amount = change.amountSatang;
  const rows = { before: rowsFromJson(change.before), after: rowsFromJson(change.after) };
  return { kind: 'change', amountSatang: amount === null ? null : satangFromJson(amount), rows };
}

type Lines = {
  readonly kind: Entry['kind'];
  readonly lines: readonly {
    readonly account: Entry['lines'][number]['account'];
    readonly debitSatang: bigint;
    readonly creditSatang: bigint;
  }[];
};

function posted(balances: Balances, { kind, lines }: Lines): Balances {
  const entry: Entry = {
    kind,
    lines: lines.map(({ account, debitSatang, creditSatang }) => ({
      account,
      debitSatang: satang(debitSatang),
      creditSatang: satang(creditSatang),
    })),
  };
  const after = post(balances, entry);
  if ('refused' in after) throw new Error(`Books refuse ${kind}: ${after.refused}`);
  return after.posted;
}
