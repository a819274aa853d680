import { useQuery } from '@tanstack/react-query';
import { EvidenceView } from '#contracts/evidence';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../../lib/api-client.ts';

export type DebtLine = EvidenceView['debts'][number];
export type IncomeLine = EvidenceView['incomes'][number];

/** What every line shares: its papers, photos and the second look. */
export type EvidenceLine = Pick<
  DebtLine | IncomeLine,
  'lineKind' | 'lineId' | 'papers' | 'photos' | 'check'
>;

export function useEvidence(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'evidence'],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('caseEvidence', { caseId }), answer: EvidenceView, signal }),
  });
}
