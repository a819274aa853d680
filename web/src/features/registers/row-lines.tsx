import type { RegisterHistory } from '#contracts/registers';
import type { RegisterLines } from '#domain/registers/register';
import { useLanguage } from '../../lib/i18n.ts';
import { cellText } from './cell-text.ts';

interface RowLinesProps {
  readonly lines: RegisterLines;
  readonly rows: RegisterHistory['lines'];
}

/** What stands under a row, one line each, told as words rather than as a table: it stands in a dialog. */
export function RowLines({ lines, rows }: RowLinesProps) {
  const { language } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="text-lg text-indigo-900">{lines.title[language]}</h3>
      <ol className="divide-y divide-line">
        {rows.map((cells, at) => (
          <li key={at} className="flex flex-wrap gap-x-4 gap-y-0.5 py-2.5">
            {lines.columns.slice(1).map(({ key, title }) => {
              const text = cellText(cells[key]);
              return text === '' ? null : (
                <span key={key}>
                  <span className="text-sm text-soft">{title[language]}</span> {text}
                </span>
              );
            })}
          </li>
        ))}
      </ol>
    </>
  );
}
