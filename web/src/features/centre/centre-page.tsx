import { Link, useParams } from '@tanstack/react-router';
import type { CentreView, FundView } from '#contracts/centres';
import { buttonClass } from '../../components/action/button.tsx';
import { DataList, type Datum } from '../../components/list/data-list.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { bahtText, countText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { ByLaw } from './by-law/by-law.tsx';
import { CentreTags } from './centres-page.tsx';
import { Committee } from './committee.tsx';
import { FundTable } from './fund-table.tsx';
import { Groups, WelfareSchemes } from './groups.tsx';
import { CentreLifeSection } from './life/centre-life-section.tsx';
import { OneContractSection } from './one-contract.tsx';
import { SpendGuideSection } from './spend-guide/spend-guide-section.tsx';
import { useCentre } from './use-centres.ts';
import { centreWords } from './words.ts';

type Say = ReturnType<typeof useWords<(typeof centreWords)['th']>>;

/** One centre: what it has, who runs it, by which rules, and what it has reached. */
export function CentrePage() {
  const t = useWords(centreWords);
  const { language } = useLanguage();
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId' });
  const { data: centre, error, refetch } = useCentre(centreId);
  const seesBoard = useMay('see-board');
  if (centre === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <PageHeading
        title={centre.name[language]}
        lead={centre.place[language]}
        before={<CentreTags centre={centre} />}
        actions={
          <>
            <RegistersLink centreId={centreId} />
            <PaperLink centreId={centreId} />
            <BooksLink centre={centre} />
            <TargetsLink centreId={centreId} />
            <QueueLink centreId={centreId} />
            <GroupsLink centreId={centreId} />
            <OneRateLink centre={centre} />
          </>
        }
      />
      <Reached centre={centre} />
      <FundTable centre={centre} />
      {centre.groups.length > 0 && <Groups groups={centre.groups} />}
      {centre.welfare.length > 0 && <WelfareSchemes schemes={centre.welfare} />}
      <Committee
        title={t('committee')}
        people={centre.committee}
        aside={seesBoard && <TermsLink centreId={centreId} />}
      />
      {centre.agencies.length > 0 && <Committee title={t('partners')} people={centre.agencies} />}
      <OneContractSection rule={centre.oneContract} />
      <ByLaw centre={centre} />
      {seesBoard && <SpendGuideSection centreId={centreId} />}
      {seesBoard && <CentreLifeSection centreId={centreId} />}
    </>
  );
}

/** The way to the sixteen registers. */
function RegistersLink({ centreId }: { centreId: string }) {
  const t = useWords(centreWords);
  if (!useMay('see-board')) return null;
  return (
    <Link
      to="/centre/$centreId/registers"
      params={{ centreId }}
      className={buttonClass('secondary')}
    >
      {t('registers')}
    </Link>
  );
}

/** The way to the paper sheets. */
function PaperLink({ centreId }: { centreId: string }) {
  const t = useWords(centreWords);
  if (!useMay('print-sheets')) return null;
  return (
    <Link to="/centre/$centreId/paper" params={{ centreId }} className={buttonClass('secondary')}>
      {t('paper')}
    </Link>
  );
}

/** The way to the books as a file: in for who keeps them, out for who may see them. */
function BooksLink({ centre }: { centre: CentreView }) {
  const t = useWords(centreWords);
  const mayImport = useMay('import-books');
  if (!useMay('export-books')) return null;
  return (
    <Link
      to="/centre/$centreId/books"
      params={{ centreId: centre.centreId }}
      className={buttonClass('secondary')}
    >
      {t(mayImport ? 'books' : 'booksOut')}
    </Link>
  );
}

/** The way to the terms of the committee. */
function TermsLink({ centreId }: { centreId: string }) {
  const t = useWords(centreWords);
  return (
    <Link
      to="/centre/$centreId/committee"
      params={{ centreId }}
      className={buttonClass('secondary')}
    >
      {t('terms')}
    </Link>
  );
}

/** The way to the order in which households wait for money, for who may see what they owe. */
function QueueLink({ centreId }: { centreId: string }) {
  const t = useWords(centreWords);
  const seesMeetings = useMay('see-meeting');
  if (!useMay('see-debts') || !seesMeetings) return null;
  return (
    <Link to="/centre/$centreId/queue" params={{ centreId }} className={buttonClass('secondary')}>
      {t('queue')}
    </Link>
  );
}

/** The way to the target households, for who may see what they owe. */
function TargetsLink({ centreId }: { centreId: string }) {
  const t = useWords(centreWords);
  const isOnBoard = useMay('see-board');
  if (!useMay('see-debts') || !isOnBoard) return null;
  return (
    <Link to="/centre/$centreId/targets" params={{ centreId }} className={buttonClass('secondary')}>
      {t('targets')}
    </Link>
  );
}

/** The way to the groups of the area, for who may see how they are asked to join. */
function GroupsLink({ centreId }: { centreId: string }) {
  const t = useWords(centreWords);
  if (!useMay('see-board')) return null;
  return (
    <Link to="/centre/$centreId/groups" params={{ centreId }} className={buttonClass('secondary')}>
      {t('groupsOfTheArea')}
    </Link>
  );
}

/** The way to the proof, for who may see the books. */
function OneRateLink({ centre }: { centre: CentreView }) {
  const t = useWords(centreWords);
  if (centre.funds.every((fund) => fund.cashSatang === null)) return null;
  return (
    <Link
      to="/centre/$centreId/one-rate"
      params={{ centreId: centre.centreId }}
      className={buttonClass('secondary')}
    >
      {t('oneRate')}
    </Link>
  );
}

/** The headline from the books beside what was published; never one instead of the other. */
function Reached({ centre }: { centre: CentreView }) {
  const t = useWords(centreWords);
  const { language } = useLanguage();
  const counted = centre.funds.filter((fund) => fund.countsInHeadline && fund.status === 'member');
  const published = centre.publishedHeadline;
  const interest = interestOf(counted);
  return (
    <Section title={t('headline')}>
      <p className="text-3xl font-bold text-indigo-900">{bahtText(centre.headlineSatang)}</p>
      <p className="mb-3 text-sm text-soft">{t('headlineHow', { count: counted.length })}</p>
      <DataList
        items={[
          ...totalsOf(centre, t),
          ...(published === null ? [] : [{ label: t('published'), value: published[language] }]),
          ...(interest === null ? [] : [{ label: t('interest'), value: bahtText(interest) }]),
          { label: t('cleared'), value: t('households', { count: centre.clearedHouseholds }) },
          { label: t('honoured'), value: t('households', { count: centre.honouredHouseholds }) },
          { label: t('relapsed'), value: t('households', { count: centre.relapsedHouseholds }) },
        ]}
      />
    </Section>
  );
}

/** What lies outside the headline, how many groups stand behind it, and memberships, which are no people. */
function totalsOf({ totals }: CentreView, t: Say): Datum[] {
  const { outsideSatang, memberships, rowsWithoutMemberships } = totals;
  const items: Datum[] = [];
  if (outsideSatang !== '0') {
    items.push({ label: t('outside'), value: bahtText(outsideSatang) });
    items.push({ label: t('withOutside'), value: bahtText(totals.allSatang) });
  }
  if (totals.groupsInRows > 0) {
    const { groups: all, recordedOneByOne: single, groupsInRows: inRows } = totals;
    items.push({ label: t('groupsTogether'), value: t('groupsHow', { all, single, inRows }) });
  }
  if (memberships > 0) {
    const value = t('membershipsOf', { count: countText(memberships) });
    const missing = t('membershipsMissing', { rows: rowsWithoutMemberships });
    items.push({
      label: t('memberships'),
      value: rowsWithoutMemberships === 0 ? value : `${value} ${missing}`,
    });
  }
  return items;
}

/** What the funds own above their capital; null for who may not see the books. */
function interestOf(funds: readonly FundView[]): string | null {
  let sum = 0n;
  for (const fund of funds) {
    const { cashSatang, reservedSatang, lentSatang } = fund;
    if (cashSatang === null || reservedSatang === null || lentSatang === null) return null;
    sum += BigInt(cashSatang) + BigInt(reservedSatang) + BigInt(lentSatang);
    sum -= BigInt(fund.capitalSatang);
  }
  return sum.toString();
}
