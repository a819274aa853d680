import type { SheetView } from '#contracts/paper';
import { pathOf } from '#contracts/paths';
import { PhotoField } from '../../components/form/paper/photo-field.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { sheetKindWords } from '../../lib/code-words/paper.ts';
import { instantText, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { useAboutSheet } from './about-sheet.ts';
import { usePutPhoto } from './use-paper.ts';
import { paperWords } from './words.ts';

/** What came back, the newest first: the date on the paper beside the instant of the entry. */
export function EnteredSheets({ sheets }: { sheets: readonly SheetView[] }) {
  const t = useWords(paperWords);
  const kindOf = useWords(sheetKindWords);
  const about = useAboutSheet();
  return (
    <Section title={t('enteredTitle')} isBare={sheets.length > 0}>
      {sheets.length === 0 ? (
        <p className="text-soft">{t('noneEntered')}</p>
      ) : (
        <Table
          caption={t('enteredTitle')}
          rows={sheets}
          rowKey={({ sheetId }) => sheetId}
          columns={[
            {
              key: 'sheet',
              label: t('sheet'),
              cell: ({ sheetCode }) => <span className="whitespace-nowrap">{sheetCode}</span>,
            },
            {
              key: 'about',
              label: t('about'),
              cell: (sheet) => (
                <>
                  {kindOf(sheet.kind)} · {about(sheet)}
                </>
              ),
            },
            {
              key: 'paperOn',
              label: t('paperOn'),
              cell: ({ paperOn }) => (paperOn === null ? '–' : shortDateText(paperOn)),
            },
            {
              key: 'enteredAt',
              label: t('enteredAt'),
              cell: ({ enteredAt, enteredByName }) => (
                <>
                  {enteredAt === null ? '' : instantText(enteredAt)} {enteredByName}
                </>
              ),
            },
            { key: 'writer', label: t('writer'), cell: ({ writerName }) => writerName ?? '–' },
            { key: 'photo', label: t('photo'), cell: (sheet) => <SheetPhoto sheet={sheet} /> },
          ]}
        />
      )}
    </Section>
  );
}

/** The photo, or the way to bring one that was not there at the entry. */
function SheetPhoto({ sheet }: { sheet: SheetView }) {
  const t = useWords(paperWords);
  const mayBring = useMay('keep-photos');
  const putting = usePutPhoto(sheet.sheetId);
  if (sheet.photoId !== null) {
    return (
      <a
        href={pathOf('photo', { photoId: sheet.photoId })}
        className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
      >
        {t('seePhoto')}
      </a>
    );
  }
  if (!mayBring) return t('noPhoto');
  return (
    <PhotoField
      name="photoId"
      centreId={sheet.centreId}
      caseId={sheet.caseId}
      value={undefined}
      onChange={(photoId) => putting.run({ photoId })}
    />
  );
}
