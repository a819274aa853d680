import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { Board, BoardStage } from '#contracts/centres';
import { isFinal } from '#domain/case/case-statuses';
import { Table, type Column } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { caseStatusWords } from '../../lib/code-words/case-statuses.ts';
import { countText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { StageBar } from './stage-bar.tsx';
import { boardWords } from './words.ts';

export type Stage = z.infer<typeof BoardStage>;
type Centre = Board['centres'][number];

/** One centre: a bar a stage to look at, the figures beside it, each stage leading to its households. */
export function CentreStages({ centre }: { centre: Centre }) {
  const t = useWords(boardWords);
  const { language } = useLanguage();
  const columns = useStageColumns(centre);
  return (
    <Section title={centre.name[language]} aside={<Load centre={centre} />} isBare>
      <Table
        caption={`${t('stages')} · ${centre.name[language]}`}
        columns={columns}
        rows={centre.stages}
        rowKey={(stage) => stage.status}
      />
    </Section>
  );
}

function Load({ centre }: { centre: Centre }) {
  const t = useWords(boardWords);
  return (
    <span className="flex flex-wrap gap-2">
      <Tag tone="calm">{t('open', { count: centre.openCases })}</Tag>
      {centre.overdueTasks > 0 ? (
        <Tag tone="bad">{t('overdue', { count: centre.overdueTasks })}</Tag>
      ) : (
        <Tag tone="good">{t('nothingOverdue')}</Tag>
      )}
    </span>
  );
}

function useStageColumns(centre: Centre): Column<Stage>[] {
  const t = useWords(boardWords);
  const most = Math.max(1, ...centre.stages.map((stage) => stage.cases));
  return [
    {
      key: 'stage',
      label: t('stage'),
      cell: (stage) => <StageLink stage={stage} centre={centre} />,
    },
    {
      key: 'cases',
      label: t('cases'),
      cell: (stage) => <StageBar count={stage.cases} most={most} />,
    },
    {
      key: 'median',
      label: t('median'),
      isFigure: true,
      cell: (stage) => daysOf(stage, stage.medianWaitingDays),
    },
    {
      key: 'longest',
      label: t('longest'),
      isFigure: true,
      cell: (stage) => daysOf(stage, stage.longestWaitingDays),
    },
    {
      key: 'overdue',
      label: t('overdueTasks'),
      isFigure: true,
      cell: (stage) =>
        stage.overdueTasks === 0 ? '–' : <Tag tone="bad">{countText(stage.overdueTasks)}</Tag>,
    },
  ];
}

/** A case that has ended waits for nothing. */
function daysOf(stage: Stage, days: number): string {
  return isFinal(stage.status) ? '–' : countText(days);
}

function StageLink({ stage, centre }: { stage: Stage; centre: Centre }) {
  const t = useWords(boardWords);
  const statusOf = useWords(caseStatusWords);
  const { language } = useLanguage();
  const name = statusOf(stage.status);
  return (
    <Link
      to="/cases"
      search={{ status: stage.status, centre: centre.centreId }}
      aria-label={t('seeCases', { stage: name, centre: centre.name[language] })}
      className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-current"
    >
      {name}
    </Link>
  );
}
