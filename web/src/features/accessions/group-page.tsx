import { Link, useParams } from '@tanstack/react-router';
import type { AccessionView } from '#contracts/accessions';
import { Icon } from '../../components/action/icon.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { accessionStatusWords } from '../../lib/code-words/accessions.ts';
import { fundKindWords } from '../../lib/code-words/funds.ts';
import { countText, dateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { GroupActs } from './group-acts.tsx';
import { Contacts, Memberships, Way } from './group-history.tsx';
import { Letters } from './letters/letters.tsx';
import { useGroup } from './use-accessions.ts';
import { accessionWords } from './words.ts';

/** One group: where it stands, what to do next, and everything that was tried. */
export function GroupPage() {
  const t = useWords(accessionWords);
  const { language } = useLanguage();
  const { accessionId } = useParams({ from: '/signed-in/groups/$accessionId' });
  const { data: group, error, refetch } = useGroup(accessionId);
  if (group === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <PageHeading
        title={group.name[language]}
        before={<BackToGroups centreId={group.centreId} />}
        lead={group.isDemo ? <Tag tone="care">{t('demo')}</Tag> : undefined}
      />
      <Facts group={group} />
      {group.mayChange && <GroupActs group={group} />}
      <Letters group={group} />
      <Contacts contacts={group.contacts} />
      <Way moves={group.moves} />
      {group.memberships.length > 0 && <Memberships memberships={group.memberships} />}
    </>
  );
}

function Facts({ group }: { group: AccessionView }) {
  const t = useWords(accessionWords);
  const statusOf = useWords(accessionStatusWords);
  const kindOf = useWords(fundKindWords);
  const { nextTryOn, memberCount, foundedYearBe } = group;
  const since = t('since', { date: dateText(group.statusSince) });
  return (
    <Section title={t('group')}>
      <DataList
        items={[
          { label: t('state'), value: `${statusOf(group.status)} ${since}` },
          ...(nextTryOn === null ? [] : [{ label: t('nextTry'), value: dateText(nextTryOn) }]),
          { label: t('kind'), value: kindOf(group.kind) },
          { label: t('foundedYear'), value: foundedYearBe ?? t('unknown') },
          {
            label: t('memberships'),
            value:
              memberCount === null ? t('unknown') : t('members', { count: countText(memberCount) }),
          },
        ]}
      />
    </Section>
  );
}

export function BackToGroups({ centreId }: { centreId: string }) {
  const t = useWords(accessionWords);
  return (
    <Link
      to="/centre/$centreId/groups"
      params={{ centreId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('backToGroups')}
    </Link>
  );
}
