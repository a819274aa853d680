import { useQuery } from '@tanstack/react-query';
import { FundRegisterView } from '#contracts/fund-register';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';

export function useFund(fundId: string) {
  return useQuery({
    queryKey: ['fund', fundId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('fund', { fundId }), answer: FundRegisterView, signal }),
  });
}
