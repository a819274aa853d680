import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SheetView } from '#contracts/paper';
import { Button } from '../../components/action/button.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { sheetKindWords } from '../../lib/code-words/paper.ts';
import { instantText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { useAboutSheet } from './about-sheet.ts';
import { useEnter } from './find-sheet.tsx';
import { findSheet } from './use-paper.ts';
import { VoidDialog } from './void-dialog.tsx';
import { paperWords } from './words.ts';

interface OutSheetsProps {
  readonly sheets: readonly SheetView[];
  readonly mayAct: boolean;
}

/** What is out and has not come back, the oldest first. */
export function OutSheets({ sheets, mayAct }: OutSheetsProps) {
  const t = useWords(paperWords);
  const kindOf = useWords(sheetKindWords);
  const about = useAboutSheet();
  return (
    <Section title={t('outTitle')} isBare={sheets.length > 0}>
      {sheets.length === 0 ? (
        <p className="text-soft">{t('noneOut')}</p>
      ) : (
        <Table
          caption={t('outTitle')}
          rows={sheets}
          rowKey={({ sheetId }) => sheetId}
          columns={[
            {
              key: 'sheet',
              label: t('sheet'),
              cell: ({ sheetCode }) => <span className="whitespace-nowrap">{sheetCode}</span>,
            },
            { key: 'kind', label: t('kind'), cell: ({ kind }) => kindOf(kind) },
            { key: 'about', label: t('about'), cell: about },
            {
              key: 'printedAt',
              label: t('printedAt'),
              cell: ({ printedAt, printedByName }) => (
                <>
                  {instantText(printedAt)} {printedByName}
                </>
              ),
            },
            ...(mayAct
              ? [
                  {
                    key: 'acts',
                    label: t('acts'),
                    cell: (sheet: SheetView) => <Acts sheet={sheet} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}

function Acts({ sheet }: { sheet: SheetView }) {
  const t = useWords(paperWords);
  const { language } = useLanguage();
  const { sheetCode: code } = sheet;
  const [isGivenUp, setGivenUp] = useState(false);
  const enter = useEnter();
  const finding = useMutation({ mutationFn: () => findSheet(code), onSuccess: enter });
  const isNowhere = finding.data?.taskId === null && sheet.kind !== 'collection';
  return (
    <div className="flex flex-wrap justify-end gap-2 print:hidden">
      {sheet.isPrefilled && (
        <Button
          look="secondary"
          label={t('enterOf', { code })}
          isRunning={finding.isPending}
          onPress={() => finding.mutate()}
        >
          {t('enter')}
        </Button>
      )}
      <Button look="quiet" label={t('giveUpOf', { code })} onPress={() => setGivenUp(true)}>
        {t('giveUp')}
      </Button>
      {isNowhere && sheet.kind !== 'vote' && <Notice kind="care">{t('noTask', { code })}</Notice>}
      {finding.error !== null && (
        <Notice kind="bad">{asProblem(finding.error).sentence[language]}</Notice>
      )}
      {isGivenUp && <VoidDialog sheet={sheet} onClose={() => setGivenUp(false)} />}
    </div>
  );
}
