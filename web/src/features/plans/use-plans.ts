import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { CaseFile } from '#contracts/cases';
import { CentreView } from '#contracts/centres';
import { pathOf } from '#contracts/paths';
import type { PlanComparison } from '#contracts/plan-comparisons';
import { PlanComparisonResult } from '#contracts/plan-results';
import { askQuestion, readAnswer } from '../../lib/api-client.ts';

export type Question = z.input<typeof PlanComparison>;

export function useCaseFile(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('case', { caseId }), answer: CaseFile, signal }),
  });
}

export function useCentre(centreId: string) {
  return useQuery({
    queryKey: ['centre', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('centre', { centreId }), answer: CentreView, signal }),
  });
}

/** The plans of a question; while a new one is counted the old ones stay. */
export function usePlans(question: Question) {
  return useQuery({
    queryKey: ['plan-comparison', question],
    queryFn: ({ signal }) =>
      askQuestion({
        path: pathOf('planComparisons'),
        answer: PlanComparisonResult,
        body: question,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
