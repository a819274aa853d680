import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { TargetsView } from '#contracts/targets';
import type { HouseholdCount } from '#domain/case/targets/count-households';
import { buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { Select } from '../../components/form/select.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { Counts } from './counts.tsx';
import { Criteria } from './criteria.tsx';
import { Households } from './households.tsx';
import { useTargets } from './use-targets.ts';
import { targetWords } from './words.ts';

/** Who was surveyed, is indebted, eligible, chosen, enrolled and refused in a fiscal year, and why. */
export function TargetsPage() {
  const t = useWords(targetWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/targets' });
  const [year, setYear] = useState<number>();
  const mayOpen = useMay('open-case');
  const { data: targets, error, refetch } = useTargets(centreId, year);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        actions={mayOpen && <CandidatesLink centreId={centreId} />}
        before={
          <Link
            to="/centre/$centreId"
            params={{ centreId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
      />
      {targets !== undefined && (
        <Body key={targets.fiscalYearBe} targets={targets} centreId={centreId} onYear={setYear} />
      )}
      {targets === undefined && error === null && <Skeleton lines={8} />}
      {targets === undefined && error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
    </>
  );
}

/** The way to lists from outside, for who writes households down. */
function CandidatesLink({ centreId }: { centreId: string }) {
  const t = useWords(targetWords);
  return (
    <Link
      to="/centre/$centreId/candidates"
      params={{ centreId }}
      className={buttonClass('secondary')}
    >
      {t('candidates')}
    </Link>
  );
}

interface BodyProps {
  readonly targets: TargetsView;
  readonly centreId: string;
  readonly onYear: (year: number) => void;
}

function Body({ targets, centreId, onYear }: BodyProps) {
  const t = useWords(targetWords);
  const [count, setCount] = useState<HouseholdCount>('surveyed');
  const [segment, setSegment] = useState<string>();
  const behind = targets.counts.find((each) => each.count === count)?.caseIds ?? [];
  const rows = targets.rows.filter(
    (row) =>
      behind.includes(row.caseId) && (segment === undefined || row.segments.includes(segment)),
  );
  return (
    <>
      <YearChoice year={targets.fiscalYearBe} onYear={onYear} />
      <Section title={t('counts')} isBare>
        <Counts targets={targets} shown={count} onShow={setCount} />
      </Section>
      <Households
        targets={targets}
        title={t('listOf', { count: t(count) })}
        rows={rows}
        segment={segment}
        onSegment={setSegment}
      />
      <Criteria targets={targets} centreId={centreId} />
    </>
  );
}

/** Five years back from the year that is shown, and one ahead. */
function YearChoice({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const t = useWords(targetWords);
  const years = Array.from({ length: 7 }, (_, index) => year + 1 - index);
  return (
    <div className="mb-5 max-w-xs">
      <Select
        name="fiscalYearBe"
        label={t('year')}
        choices={years.map((each) => ({
          value: String(each),
          label: t('yearOf', { year: each }),
        }))}
        value={String(year)}
        onChange={(value) => value !== undefined && onYear(Number(value))}
        isRequired
      />
    </div>
  );
}
