import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FundCash } from '#contracts/fund-cash';
import { FundClosing, YearSurplus } from '#contracts/fund-closing';
import { pathOf } from '#contracts/paths';
import type { YearKind } from '#domain/ledger/periods';
import { readAnswer } from '../../lib/api-client.ts';
import { todayInBangkok } from '../../lib/format.ts';

const CHRISTIAN_TO_BUDDHIST = 543;

/** This year in the Buddhist Era. */
export function thisYearBe(): number {
  return Number(todayInBangkok().slice(0, 4)) + CHRISTIAN_TO_BUDDHIST;
}

export function useClosing(fundId: string) {
  return useQuery({
    queryKey: ['fund-closing', fundId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('fundClosing', { fundId }), answer: FundClosing, signal }),
  });
}

export interface ChosenYear {
  readonly kind: YearKind;
  readonly yearBe: number;
}

export function useSurplus(fundId: string, { kind, yearBe }: ChosenYear) {
  return useQuery({
    queryKey: ['fund-closing', fundId, kind, yearBe],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('fundSurplus', { fundId }),
        answer: YearSurplus,
        query: { kind, yearBe: String(yearBe) },
        signal,
      }),
  });
}

/** The places money can be paid from. */
export function usePlaces(fundId: string) {
  return useQuery({
    queryKey: ['fund-cash', fundId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('fundCash', { fundId }), answer: FundCash, signal }),
  });
}

export function useLoadNewestClosing(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    for (const key of ['fund-closing', 'fund-cash', 'fund-statement', 'centre']) {
      await client.invalidateQueries({ queryKey: [key] });
    }
  };
}
