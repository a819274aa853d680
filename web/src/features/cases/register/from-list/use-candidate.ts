/** A row of an imported list as the register begins with it; the citizen id is read from the card. */

import { useQuery } from '@tanstack/react-query';
import { CandidatesView } from '#contracts/candidates';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../../../lib/api-client.ts';
import { todayInBangkok } from '../../../../lib/format.ts';
import type { HouseDraft } from '../house-fields.tsx';
import { emptyMember, type MemberDraft } from '../person/member-draft.ts';

export type Candidate = CandidatesView['waiting'][number];

/** Pending only while a row is named and not yet read; without one there is nothing to wait for. */
export function useCandidate(centreId: string | undefined, candidateId: string | undefined) {
  const query = useQuery({
    queryKey: ['centre', centreId, 'candidates'],
    enabled: candidateId !== undefined,
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('candidateLists', { centreId: centreId ?? '' }),
        answer: CandidatesView,
        signal,
      }),
  });
  return {
    isPending: candidateId !== undefined && query.isPending,
    candidate: query.data?.waiting.find((each) => each.candidateId === candidateId),
  };
}

export function houseOf(
  candidate: Candidate | undefined,
  centreId: string | undefined,
): HouseDraft {
  return {
    centreId,
    houseNumber: candidate?.houseNumber ?? '',
    villageNumber: candidate?.villageNumber,
    houseCode: candidate?.houseCode ?? '',
    isAnotherInHouse: false,
  };
}

export function headOf(candidate: Candidate | undefined): MemberDraft {
  const head = emptyMember(0, 'head');
  if (candidate === undefined) return head;
  const { firstName, lastName, phone } = candidate;
  return { ...head, firstName, lastName, phone: phone ?? undefined };
}

export function sourceOfRow({ candidateId }: Candidate) {
  return { kind: 'list', askedOn: todayInBangkok(), candidateId } as const;
}
