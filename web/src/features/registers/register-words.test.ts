import { describe, expect, it } from '@jest/globals';
import type { CodeWords } from '#domain/registers/register';
import * as cases from '#domain/registers/words/cases';
import * as committee from '#domain/registers/words/committee';
import * as complaints from '#domain/registers/words/complaints';
import * as funds from '#domain/registers/words/funds';
import * as negotiations from '#domain/registers/words/negotiations';
import { contactChannelWords } from '../../lib/code-words/accessions.ts';
import { caseStatusWords } from '../../lib/code-words/case-statuses.ts';
import { fundKindWords } from '../../lib/code-words/funds.ts';
import { debtSourceWords, ratePeriodWords, relationWords } from '../../lib/code-words/household.ts';
import { loanStatusWords } from '../../lib/code-words/loans.ts';
import { itemStatusWords, meetingStatusWords } from '../../lib/code-words/meetings.ts';
import {
  dangerWords,
  matterStatusWords,
  offerSideWords,
  talkStatusWords,
} from '../../lib/code-words/negotiations.ts';
import { complaintCategoryWords, complaintOutcomeWords } from '../../lib/code-words/own-view.ts';
import { roleWords } from '../../lib/code-words/roles.ts';
import { occupationWords } from '../../lib/code-words/support.ts';
import { seatEndReasonWords } from '../../lib/code-words/terms.ts';

type ScreenWords = Readonly<Record<'th' | 'en', Readonly<Record<string, string>>>>;

const PAIRS: readonly (readonly [string, CodeWords, ScreenWords])[] = [
  ['case statuses', cases.CASE_STATUS_WORDS, caseStatusWords],
  ['relations', cases.RELATION_WORDS, relationWords],
  ['debt sources', cases.DEBT_SOURCE_WORDS, debtSourceWords],
  ['rate periods', cases.RATE_PERIOD_WORDS, ratePeriodWords],
  ['roles', committee.ROLE_WORDS, roleWords],
  ['seat ends', committee.SEAT_END_WORDS, seatEndReasonWords],
  ['meeting statuses', committee.MEETING_STATUS_WORDS, meetingStatusWords],
  ['item statuses', committee.ITEM_STATUS_WORDS, itemStatusWords],
  ['fund kinds', funds.FUND_KIND_WORDS, fundKindWords],
  ['occupations', funds.OCCUPATION_WORDS, occupationWords],
  ['matter statuses', negotiations.MATTER_STATUS_WORDS, matterStatusWords],
  ['dangers', negotiations.DANGER_WORDS, dangerWords],
  ['talk statuses', negotiations.TALK_STATUS_WORDS, talkStatusWords],
  ['offer sides', negotiations.OFFER_SIDE_WORDS, offerSideWords],
  ['contact channels', negotiations.CONTACT_CHANNEL_WORDS, contactChannelWords],
  ['complaint categories', complaints.COMPLAINT_CATEGORY_WORDS, complaintCategoryWords],
  ['complaint outcomes', complaints.COMPLAINT_OUTCOME_WORDS, complaintOutcomeWords],
  ['loan statuses', funds.LOAN_STATUS_WORDS, loanStatusWords],
];

describe('the words of paper and spreadsheet', () => {
  it.each(PAIRS)('of %s are those of the screens', (_, onPaper, onScreen) => {
    for (const language of ['th', 'en'] as const) {
      const said = Object.entries(onPaper).map(([code, words]) => [code, words[language]]);
      expect(Object.fromEntries(said)).toEqual(onScreen[language]);
    }
  });
});
