import type { SheetView } from '#contracts/paper';
import { shortDateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { paperWords } from './words.ts';

/** Whom or what a sheet is about, in a few words. */
export function useAboutSheet(): (sheet: SheetView) => string {
  const t = useWords(paperWords);
  const { language } = useLanguage();
  return (sheet) => {
    if (sheet.household !== null) return sheet.household;
    if (sheet.fundName !== null && sheet.collectOn !== null) {
      return `${sheet.fundName[language]} · ${shortDateText(sheet.collectOn)}`;
    }
    const number = sheet.meetingNumber;
    if (number === null) return t('blank');
    if (sheet.itemPosition === null) return t('meetingOf', { number });
    return t('itemOf', { position: sheet.itemPosition, number });
  };
}
