/** A contract that is signed and then cancelled by both sides before money has left; the case waits anew. */

import { UndoMade } from '#contracts/motions';
import { addDays } from '#domain/dates/plain-date';
import { closeMeeting, convene, decideOnCase, openMeeting } from '../client/path/committee.ts';
import { negotiate, propose } from '../client/path/entry.ts';
import { signContract } from '../client/path/lending.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { readMeeting, waitForStatus, waitForTask } from '../client/reading.ts';
import { takeOver } from './taken-over.ts';
import type { Turn } from './taken-over.ts';

const FIRST_DUE_DAYS = 40;

export async function cancelOneContract(turn: Turn): Promise<void> {
  const stage = { at: 'negotiating', openedDaysAgo: 40 } as const;
  const walk = await takeOver(turn, { house: 8, stage });
  const { caseId, crew } = walk;
  await negotiate(walk);
  await propose(walk, addDays(walk.today(), FIRST_DUE_DAYS));
  await waitForStatus(crew.secretary, caseId, ['proposed']);
  const resolutionId = await lend(turn, walk);
  await signContract(walk);
  await waitForTask(crew.treasurer, { kind: 'pay-creditors', caseId });
  await cancel(walk, resolutionId);
  await waitForStatus(crew.secretary, caseId, ['proposed']);
  await waitForTask(crew.secretary, { kind: 'put-on-agenda', caseId });
}

/** The id of the resolution by which a fund lends. */
async function lend({ village }: Turn, walk: CaseWalk): Promise<string> {
  const { caseId, crew } = walk;
  const session = { plannedOn: walk.today(), plannedTime: '18:30', place: 'ศาลากลางบ้าน' };
  const meetingId = await convene(walk, { ...session, caseIds: [caseId] });
  await openMeeting(walk, meetingId);
  const decision = { kind: 'fund', fundId: village.fundIds['savings'] ?? '' } as const;
  await decideOnCase(walk, { meetingId, caseId, decision });
  await closeMeeting(walk, meetingId);
  const { items } = await readMeeting(crew.secretary, meetingId);
  const resolutionId = items.find((item) => item.caseId === caseId)?.resolution?.resolutionId;
  if (resolutionId === undefined) throw new Error(`Case ${caseId} has no resolution`);
  return resolutionId;
}

/** The secretary asks, the household signs the printed paper, the chair confirms. */
async function cancel(walk: CaseWalk, resolutionId: string): Promise<void> {
  const { secretary, chair } = walk.crew;
  const asking = {
    path: 'resolutionUndos',
    params: { resolutionId },
    body: { reason: 'ครัวเรือนขอเงินน้อยลง' },
    answer: UndoMade,
  } as const;
  const asked = await walk.act({
    name: 'ask-undo',
    by: 'secretary',
    client: secretary,
    command: asking,
  });
  const { undoId } = UndoMade.parse(asked);
  const agreement = {
    signedOn: walk.today(),
    paperReference: 'แฟ้ม 3',
    signatureKind: 'signature',
    witnessNames: [],
  };
  const confirming = {
    path: 'answerResolutionUndo',
    params: { undoId },
    body: { outcome: 'confirmed', agreement },
    answer: UndoMade,
  } as const;
  await walk.act({ name: 'confirm-undo', by: 'chair', client: chair, command: confirming });
}
