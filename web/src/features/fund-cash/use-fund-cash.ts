import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FundCash, type CashPlaceView } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';
import { useWords } from '../../lib/i18n.ts';
import { fundCashWords } from './words.ts';

export function useFundCash(fundId: string) {
  return useQuery({
    queryKey: ['fund-cash', fundId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('fundCash', { fundId }), answer: FundCash, signal }),
  });
}

/** After money moved: everything that shows this fund's books is read anew. */
export function useLoadNewestCash(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['fund-cash'] });
    await client.invalidateQueries({ queryKey: ['fund-statement'] });
    await client.invalidateQueries({ queryKey: ['centre'] });
  };
}

/** A place by the words people use for it. */
export function usePlaceName(): (place: CashPlaceView) => string {
  const t = useWords(fundCashWords);
  return (place) => {
    switch (place.kind) {
      case 'undivided':
        return t('undivided');
      case 'on-hand':
        return t('inHandOf', { name: place.holderName ?? '' });
      case 'bank':
        return t('atBank', { bank: place.bankName ?? '', ending: place.accountEnding ?? '' });
    }
  };
}
