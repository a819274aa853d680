import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BankAccount } from '#contracts/bank-lines';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';

export function useBankAccount(placeId: string) {
  return useQuery({
    queryKey: ['bank-account', placeId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('bankAccount', { placeId }), answer: BankAccount, signal }),
  });
}

export function useLoadNewestAccount(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['bank-account'] });
}
