import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TargetsView } from '#contracts/targets';
import { Button } from '../../components/action/button.tsx';
import { Select } from '../../components/form/select.tsx';
import { Table, type Column } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { caseStatusWords } from '../../lib/code-words/case-statuses.ts';
import { bahtFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { ChooseDialog } from './choose-dialog.tsx';
import { useSegmentName } from './segment-name.ts';
import type { TargetRow } from './use-targets.ts';
import { targetWords } from './words.ts';

interface HouseholdsProps {
  readonly targets: TargetsView;
  readonly title: string;
  readonly rows: readonly TargetRow[];
  readonly segment: string | undefined;
  readonly onSegment: (segment: string | undefined) => void;
}

/** The households behind a count, sorted by register number alone: nobody is ranked. */
export function Households({ targets, title, rows, segment, onSegment }: HouseholdsProps) {
  const t = useWords(targetWords);
  const nameOf = useSegmentName(targets.criteria);
  const [deciding, setDeciding] = useState<TargetRow>();
  const columns = useColumns(targets, setDeciding);
  return (
    <Section title={title} isBare>
      <div className="mb-3 max-w-sm">
        <Select
          name="segment"
          label={t('segment')}
          emptyLabel={t('allSegments')}
          choices={targets.criteria.map(({ code }) => ({ value: code, label: nameOf(code) }))}
          value={segment}
          onChange={onSegment}
        />
      </div>
      {rows.length === 0 ? (
        <p className="card px-5 py-4 text-soft">{t('nobody')}</p>
      ) : (
        <Table caption={title} columns={columns} rows={rows} rowKey={({ caseId }) => caseId} />
      )}
      {deciding !== undefined && (
        <ChooseDialog
          row={deciding}
          fiscalYearBe={targets.fiscalYearBe}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </Section>
  );
}

function useColumns(targets: TargetsView, onDecide: (row: TargetRow) => void): Column<TargetRow>[] {
  const t = useWords(targetWords);
  const statusOf = useWords(caseStatusWords);
  const nameOf = useSegmentName(targets.criteria);
  const decide: Column<TargetRow> = {
    key: 'decide',
    label: t('act'),
    cell: (row) =>
      row.surveyedOn !== null && (
        <Button
          look="quiet"
          onPress={() => onDecide(row)}
          label={`${t(row.isChosen ? 'putBack' : 'choose')}: ${row.household}`}
        >
          {t(row.isChosen ? 'putBack' : 'choose')}
        </Button>
      ),
  };
  return [
    {
      key: 'household',
      label: t('household'),
      cell: (row) => (
        <Link
          to="/cases/$caseId"
          params={{ caseId: row.caseId }}
          className="inline-flex min-h-11 flex-col justify-center text-indigo-700"
        >
          <span className="font-semibold underline underline-offset-4">{row.household}</span>
          <span className="text-sm font-normal text-soft">
            {t('house', { number: row.houseNumber, register: row.caseNumber })}
          </span>
        </Link>
      ),
    },
    { key: 'status', label: t('status'), cell: ({ status }) => statusOf(status) },
    {
      key: 'debt',
      label: t('debt'),
      isFigure: true,
      cell: ({ debtSatang }) => (debtSatang === null ? '–' : bahtFigure(debtSatang)),
    },
    {
      key: 'segments',
      label: t('segments'),
      cell: (row) => (
        <span className="flex flex-wrap gap-1.5">
          {row.segments.length === 0 && '–'}
          {row.segments.map((code) => (
            <Tag key={code}>{nameOf(code)}</Tag>
          ))}
        </span>
      ),
    },
    {
      key: 'chosen',
      label: t('chosen'),
      cell: (row) => (
        <>
          {row.isChosen ? <Tag tone="good">{t('isChosen')}</Tag> : '–'}
          {row.choiceReason !== null && (
            <span className="block text-sm text-soft">{row.choiceReason}</span>
          )}
        </>
      ),
    },
    ...(targets.mayChoose ? [decide] : []),
  ];
}
