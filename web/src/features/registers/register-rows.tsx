import { useState } from 'react';
import type { RegisterRowView } from '#contracts/registers';
import type { ColumnKind, Register, RegisterColumn } from '#domain/registers/register';
import { Button } from '../../components/action/button.tsx';
import { Table, type Column } from '../../components/list/table.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { countText } from '../../lib/format.ts';
import { useLanguage, useWords, type Language } from '../../lib/i18n.ts';
import { cellText } from './cell-text.ts';
import { RowDialog } from './row-dialog.tsx';
import type { useRegister, WhichRegister } from './use-registers.ts';
import { registerWords } from './words.ts';

interface RegisterRowsProps {
  readonly which: WhichRegister;
  readonly register: Register;
  readonly pages: ReturnType<typeof useRegister>;
  readonly isSearch: boolean;
}

const FIGURES: readonly ColumnKind[] = ['satang', 'count', 'percent'];
const UNBROKEN: readonly ColumnKind[] = ['date', 'citizen-id'];

/** The rows as a table on a desk and as cards on a phone; a row opens with all of it and its history. */
export function RegisterRows({ which, register, pages, isSearch }: RegisterRowsProps) {
  const t = useWords(registerWords);
  const { language } = useLanguage();
  const [opened, setOpened] = useState<RegisterRowView>();
  const { data, error, refetch } = pages;
  const [first] = data?.pages ?? [];
  if (data === undefined || first === undefined) {
    return error === null ? (
      <SkeletonRows />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  if (first.total === 0) {
    return (
      <EmptyState title={t(isSearch ? 'noneFound' : 'none')}>
        <p>{t(isSearch ? 'noneFoundAbout' : 'noneAbout')}</p>
      </EmptyState>
    );
  }
  const shown = register.columns.filter(({ isDetail = false }) => !isDetail);
  return (
    <>
      <p className="mb-2 text-soft" role="status">
        {t('total', { count: countText(first.total) })}
      </p>
      {/* A wide register scrolls within itself, by the keyboard too; the page never does. */}
      <div
        role="region"
        aria-label={register.title[language]}
        tabIndex={0}
        className="wrap-normal sm:overflow-x-auto"
      >
        <Table
          caption={register.title[language]}
          columns={[
            ...shown.map((column) => columnOf(column, language)),
            {
              key: 'open',
              label: t('whole'),
              cell: (row) => <OpenButton row={row} shown={shown} onOpen={setOpened} />,
            },
          ]}
          rows={data.pages.flatMap(({ rows }) => rows)}
          rowKey={({ rowId }) => rowId}
        />
      </div>
      <NextPage pages={pages} />
      {opened !== undefined && (
        <RowDialog
          which={which}
          register={register}
          row={opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

function columnOf(column: RegisterColumn, language: Language): Column<RegisterRowView> {
  return {
    key: column.key,
    label: column.title[language],
    isFigure: FIGURES.includes(column.kind),
    cell: ({ cells }) => (
      <span className={UNBROKEN.includes(column.kind) ? 'whitespace-nowrap' : undefined}>
        {cellText(cells[column.key]) || '–'}
      </span>
    ),
  };
}

interface OpenButtonProps {
  readonly row: RegisterRowView;
  readonly shown: readonly RegisterColumn[];
  readonly onOpen: (row: RegisterRowView) => void;
}

/** Named by the first cells of its row, so that a list of such buttons can be told apart. */
function OpenButton({ row, shown, onOpen }: OpenButtonProps) {
  const t = useWords(registerWords);
  const name = shown
    .slice(0, 3)
    .map(({ key }) => cellText(row.cells[key]))
    .filter(Boolean)
    .join(' ');
  return (
    <>
      {cellText(row.cells['struck']) !== '' && <Tag tone="bad">{t('struck')}</Tag>}
      <button
        type="button"
        className="min-h-11 min-w-11 cursor-pointer font-semibold text-indigo-700 underline underline-offset-4"
        aria-label={t('openRow', { name })}
        onClick={() => onOpen(row)}
      >
        {t('open')}
      </button>
    </>
  );
}

function NextPage({ pages }: Pick<RegisterRowsProps, 'pages'>) {
  const t = useWords(registerWords);
  if (!pages.hasNextPage) return null;
  return (
    <div className="mt-4 flex justify-center">
      <Button
        look="secondary"
        isRunning={pages.isFetchingNextPage}
        onPress={() => void pages.fetchNextPage()}
      >
        {t('nextPage')}
      </Button>
    </div>
  );
}
