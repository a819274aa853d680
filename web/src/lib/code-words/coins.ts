/** What is taken in for an exact amount where the centre takes coins of 25 satang. */

import { inCoins } from '#domain/money/coins';
import { satangFromJson } from '#domain/money/satang';
import { bahtText } from '../format.ts';
import { defineWords, useWords } from '../i18n.ts';

const coinWords = defineWords('coins', {
  th: { take: 'รับเป็นเงินสด {{amount}} (ปัดเป็นเหรียญ 25 สตางค์) หนี้ลดตามยอดจริง' },
  en: { take: 'Take {{amount}} in cash (coins of 25 satang); the debt falls by the exact figure' },
});

/** The sentence for the form, or undefined where the coins are the exact amount. */
export function useCoinsText(
  takesCoins: boolean,
  amountSatang: string | undefined,
): string | undefined {
  const t = useWords(coinWords);
  if (!takesCoins || amountSatang === undefined) return undefined;
  const { payableSatang, differenceSatang } = inCoins(satangFromJson(amountSatang));
  if (differenceSatang === 0n) return undefined;
  return t('take', { amount: bahtText(String(payableSatang)) });
}
