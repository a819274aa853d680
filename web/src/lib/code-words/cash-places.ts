/** A place where a fund's money lies, by the words people use for it. */

import type { CashPlaceView } from '#contracts/fund-cash';
import { defineWords, useWords } from '../i18n.ts';

const placeWords = defineWords('cash-places', {
  th: {
    undivided: 'เงินสดกองกลาง',
    inHandOf: 'อยู่กับ{{name}}',
    atBank: '{{bank}} บัญชีลงท้าย {{ending}}',
  },
  en: {
    undivided: 'Undivided cash',
    inHandOf: 'In the hand of {{name}}',
    atBank: '{{bank}}, account ending {{ending}}',
  },
});

type NamedPlace = Pick<CashPlaceView, 'kind' | 'holderName' | 'bankName' | 'accountEnding'>;

export function usePlaceName(): (place: NamedPlace) => string {
  const t = useWords(placeWords);
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
