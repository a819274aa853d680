import type { RegisterCell } from '#contracts/registers';
import {
  bahtFigure,
  countText,
  instantText,
  percentFigure,
  shortDateText,
} from '../../lib/format.ts';
import { currentLanguage } from '../../lib/i18n.ts';

/** A cell in the language of the screen; nothing for an empty one. */
export function cellText(cell: RegisterCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if ('text' in cell) return cell.text;
  if ('masked' in cell) return cell.masked;
  if ('on' in cell) return shortDateText(cell.on);
  if ('at' in cell) return instantText(cell.at);
  if ('amountSatang' in cell) return bahtFigure(cell.amountSatang);
  if ('count' in cell) return countText(cell.count);
  if ('basisPoints' in cell) return percentFigure(cell.basisPoints);
  return cell.words[currentLanguage()];
}
