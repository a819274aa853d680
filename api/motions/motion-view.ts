import type { z } from 'zod';
import type { EarlierResolution, MotionInRoom, UndoView } from '#contracts/motions';
import type { AdmissionEvidence } from '#database/motions/admit-fund';
import type { EarlierResolution as StoredResolution } from '#database/motions/earlier-resolution';
import type { MotionEvidence } from '#database/motions/motion-evidence';
import type { FundEvidence } from '#database/motions/release-fund';
import type { WriteOffEvidence } from '#database/motions/write-off';
import type { UndoOfResolution } from '#database/undo/read-undo';

export function motionInRoom(evidence: MotionEvidence): z.input<typeof MotionInRoom> {
  const { motion, rate, household, admission, writeOff, fund, counters } = evidence;
  return {
    ...motion,
    rate,
    household,
    admission: admission ? admissionInMotion(admission) : null,
    writeOff: writeOff ? writeOffInMotion(writeOff) : null,
    fund: fund === null ? null : fundInMotion(fund),
    counters: counters === null ? null : earlierResolutionView(counters),
  };
}

function admissionInMotion({ nameTh: th, nameEn: en, ...figures }: AdmissionEvidence) {
  return { name: { th, en }, ...figures };
}

function writeOffInMotion({ fundNameTh: th, fundNameEn: en, ...figures }: WriteOffEvidence) {
  return { fundName: { th, en }, ...figures };
}

function fundInMotion({ nameTh: th, nameEn: en, ...figures }: FundEvidence) {
  return { name: { th, en }, ...figures };
}

export function earlierResolutionView(row: StoredResolution): z.input<typeof EarlierResolution> {
  const { resolutionId, number, yearBe, kind, decidedOn, caseNumber, amountSatang } = row;
  const { fundNameTh: th, fundNameEn: en } = row;
  return {
    resolutionId,
    resolutionNumber: `${number}/${yearBe}`,
    kind,
    decidedOn,
    caseNumber,
    fundName: th === null || en === null ? null : { th, en },
    amountSatang,
  };
}

export function undoView(
  undo: UndoOfResolution,
  reader: { readonly userId: string },
): z.input<typeof UndoView> {
  const { id: undoId, status, reason, askedByName, askedAt, answeredByName, answeredAt } = undo;
  const { paper, agreement } = undo;
  const isAskedByYou = undo.askedByUserId === reader.userId;
  return {
    undoId,
    status,
    reason,
    askedByName,
    askedAt,
    answeredByName,
    answeredAt,
    isAskedByYou,
    paper,
    agreement,
  };
}
