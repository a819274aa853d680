/** What was seen of the lines of a survey, and corrections beside the baseline. */

import { CorrectBaseline } from '#contracts/baselines';
import { Made } from '#contracts/centres';
import { AddPhoto, CheckLine, EvidenceView, NotePapers } from '#contracts/evidence';
import type { Act } from '#database/act';
import {
  correctBaseline,
  type CorrectRefusal,
} from '#database/assessment/baseline/correct-baseline';
import { addPhoto, checkLine, notePapers } from '#database/assessment/evidence/add-evidence';
import { readEvidencePage } from '#database/assessment/evidence/read-evidence-page';
import { noteOpening } from '#database/audit/note-opening';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { satangFromJson } from '#domain/money/satang';
import type { Permission } from '#domain/people/permissions';
import { actAt, mayAt } from '../access/access.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import type { CommandAsked, Refused } from '../routing/route.ts';
import { evidenceView } from './evidence-view.ts';

const readPage = readRoute({
  path: 'caseEvidence',
  summary: 'The lines of the survey on file with papers, photos, checks and the funds’ own books',
  params: CaseParams,
  answer: EvidenceView,
  handle: async (asked) => {
    const { em, caller, at, today } = asked;
    const { caseId } = asked.params;
    const place = await findCasePlace(em, caseId);
    if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const page = await readEvidencePage(em, { caseId, on: today });
    const subject = { kind: 'case', id: caseId } as const;
    await noteOpening(em, { action: 'case-file-opened', subject, caseId, by: caller, at });
    const mayAdd = mayAt(asked, 'keep-evidence', place);
    const isSurveyor = page.survey.sheet?.surveyedByUserId === caller.userId;
    const mayCorrect = mayAt(asked, 'correct-baseline', place);
    return { answer: evidenceView(page, { mayAdd, mayCheck: mayAdd && !isSurveyor, mayCorrect }) };
  },
});

const papers = commandRoute({
  path: 'evidencePapers',
  summary: 'Which papers were seen of a line; the newest list counts',
  params: CaseParams,
  body: NotePapers,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnCase(asked, 'keep-evidence');
    if ('refused' in act) return act;
    const kept = await notePapers(asked.em, { ...asked.params, ...asked.body }, act);
    if (!('refused' in kept)) return { answer: kept };
    return refuseForm(
      {
        'no-such-survey-line': null,
        'baseline-is-frozen': null,
        'told-only-stands-alone': 'papers',
        'paper-named-twice': 'papers',
      },
      kept.refused,
    );
  },
});

const photos = commandRoute({
  path: 'evidencePhotos',
  summary: 'A photo of a paper (JPEG, PNG or WebP, at most 5 MB); place and device are taken out',
  params: CaseParams,
  body: AddPhoto,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnCase(asked, 'keep-evidence');
    if ('refused' in act) return act;
    const { photo, ...line } = asked.body;
    const content = Buffer.from(photo, 'base64');
    const kept = await addPhoto(asked.em, { ...asked.params, ...line, content }, act);
    if (!('refused' in kept)) return { answer: kept };
    return refuseForm(
      {
        'no-such-survey-line': null,
        'baseline-is-frozen': null,
        'photo-too-large': 'photo',
        'photo-not-an-image': 'photo',
        'photo-too-many-pixels': 'photo',
        'too-many-photos': 'photo',
      },
      kept.refused,
    );
  },
});

const checks = commandRoute({
  path: 'evidenceChecks',
  summary: 'What a second member found of a line, another than who surveyed it',
  params: CaseParams,
  body: CheckLine,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnCase(asked, 'keep-evidence');
    if ('refused' in act) return act;
    const kept = await checkLine(asked.em, { ...asked.params, ...asked.body }, act);
    if (!('refused' in kept)) return { answer: kept };
    return refuseForm(
      {
        'no-such-survey-line': null,
        'baseline-is-frozen': null,
        'second-member-must-be-another': null,
        'reason-missing': 'note',
      },
      kept.refused,
    );
  },
});

const CORRECTION_PLACES: PlacesOf<CorrectRefusal> = {
  'no-baseline-yet': null,
  'no-such-survey-line': null,
  'figure-not-of-this-line': 'field',
  'negative-money': 'newSatang',
  'figure-unchanged': 'newSatang',
  'reason-missing': 'reason',
  'changed-meanwhile': null,
};

const correct = commandRoute({
  path: 'baselineCorrections',
  summary: 'What a frozen figure should have been, beside it; the baseline stays',
  params: CaseParams,
  body: CorrectBaseline,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnCase(asked, 'correct-baseline');
    if ('refused' in act) return act;
    const { body, params, em } = asked;
    const correction = {
      ...body,
      oldSatang: satangFromJson(body.oldSatang),
      newSatang: satangFromJson(body.newSatang),
    };
    const kept = await correctBaseline(em, { ...params, correction }, act);
    return 'refused' in kept ? refuseForm(CORRECTION_PLACES, kept.refused) : { answer: kept };
  },
});

export const EVIDENCE_ROUTES = [readPage, papers, photos, checks, correct];

/** Who acts on the case; a household sees its own evidence and adds none. */
async function actOnCase(
  asked: CommandAsked<{ caseId: string }, unknown>,
  permission: Permission,
): Promise<Act | Refused> {
  const place = await findCasePlace(asked.em, asked.params.caseId);
  return actAt(asked, permission, { place, see: 'see-case' });
}
