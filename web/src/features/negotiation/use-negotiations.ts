import { useQuery } from '@tanstack/react-query';
import { CaseFile } from '#contracts/cases';
import { CaseNegotiations, CreditorList } from '#contracts/negotiations';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';

export function useNegotiations(caseId: string) {
  return useQuery({
    queryKey: ['negotiations', caseId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('caseNegotiations', { caseId }),
        answer: CaseNegotiations,
        signal,
      }),
  });
}

export function useCaseFile(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('case', { caseId }), answer: CaseFile, signal }),
  });
}

/** The creditors that the centre knows; only chair and secretary may ask. */
export function useCreditors(centreId: string) {
  return useQuery({
    queryKey: ['creditors', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('creditors', { centreId }), answer: CreditorList, signal }),
    retry: false,
  });
}
