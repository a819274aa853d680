/** One further approval of a resolution, for whoever is asked to record or to give it. */

import { z } from 'zod';
import { ApprovalView } from '#contracts/by-laws';
import { Uuid } from '#contracts/primitives';
import { ApprovalStep } from '#database/approvals/approval-step';
import { FundByLaw } from '#database/by-laws/by-law-entities';
import { Fund } from '#database/funds/fund';
import { Resolution } from '#database/meetings/meeting-entities';
import { findRow, getRow } from '#database/rows';
import { mayAt } from '../access/access.ts';
import { readRoute } from '../routing/route.ts';

const readApproval = readRoute({
  path: 'approval',
  summary: 'A further approval that the by-law of a fund asks for, with its resolution',
  params: z.object({ stepId: Uuid }),
  answer: ApprovalView,
  handle: async (asked) => {
    const { em, params } = asked;
    const step = await findRow(em, ApprovalStep, { id: params.stepId });
    if (step === undefined || !mayAt(asked, 'see-debts', step)) return { refused: 'not-found' };
    const resolution = await getRow(em, Resolution, { id: step.resolutionId });
    const fund = await getRow(em, Fund, { id: resolution.fundId });
    const { effectiveFrom, source } = await getRow(em, FundByLaw, { id: step.byLawId });
    return {
      answer: {
        approval: step.approval,
        meetingId: resolution.meetingId,
        resolutionNumber: `${resolution.number}/${resolution.yearBe}`,
        fundName: { th: fund.nameTh, en: fund.nameEn },
        amountSatang: String(resolution.amountSatang ?? 0n),
        byLawFrom: effectiveFrom,
        byLawSource: source,
      },
    };
  },
});

export const APPROVAL_ROUTES = [readApproval];
