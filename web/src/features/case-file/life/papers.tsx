import type { SheetView } from '#contracts/paper';
import { pathOf } from '#contracts/paths';
import { Section } from '../../../components/page/section.tsx';
import { sheetKindWords } from '../../../lib/code-words/paper.ts';
import { dateText, instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCasePapers } from '../use-case-file.ts';
import { caseFileWords } from '../words.ts';

/** What the household or a visitor wrote by hand: the date on the paper beside that of the entry. */
export function Papers({ caseId }: { caseId: string }) {
  const t = useWords(caseFileWords);
  const rows = useCasePapers(caseId).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t('papers')}>
      <ul className="divide-y divide-line">
        {rows.map((sheet) => (
          <li key={sheet.sheetId} className="py-2">
            <PaperRow sheet={sheet} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PaperRow({ sheet }: { sheet: SheetView }) {
  const t = useWords(caseFileWords);
  const kindOf = useWords(sheetKindWords);
  const { sheetCode: code, paperOn, enteredAt, writerName, photoId } = sheet;
  return (
    <>
      <span className="block font-semibold">
        {kindOf(sheet.kind)} {code}
      </span>
      {paperOn !== null && enteredAt !== null && (
        <span className="block text-sm text-soft">
          {t('paperOn', { date: dateText(paperOn), when: instantText(enteredAt) })}
          {writerName !== null && ` · ${t('paperWriter', { name: writerName })}`}
        </span>
      )}
      {photoId !== null && (
        <a
          href={pathOf('photo', { photoId })}
          className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4 print:hidden"
        >
          {t('paperPhoto', { code })}
        </a>
      )}
    </>
  );
}
