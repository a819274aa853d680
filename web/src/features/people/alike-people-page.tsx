import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AlikePeople } from '#contracts/person-merges';
import { Icon } from '../../components/action/icon.tsx';
import { Select } from '../../components/form/select.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { likenessWords } from '../../lib/code-words/likeness.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { Merges } from './merges.tsx';
import { useAlikePeople } from './use-people.ts';
import { peopleWords } from './words.ts';

/** Records of a centre that may be of one person: each pair is a question for somebody who knows. */
export function AlikePeoplePage() {
  const t = useWords(peopleWords);
  const { language } = useLanguage();
  const centres = useMe().data?.centres ?? [];
  const [chosen, choose] = useState<string>();
  const centreId = chosen ?? centres[0]?.centreId;
  const { data, error, refetch } = useAlikePeople(centreId);
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} before={<BackToCases />} />
      {centres.length > 1 && (
        <div className="mb-6 max-w-md">
          <Select
            name="centreId"
            label={t('centre')}
            choices={centres.map((centre) => ({
              value: centre.centreId,
              label: centre.name[language],
            }))}
            value={centreId}
            onChange={choose}
            isRequired
          />
        </div>
      )}
      {error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
      {data === undefined && error === null && <SkeletonRows />}
      {data !== undefined && (
        <>
          <Pairs pairs={data.pairs} />
          {data.merges.length > 0 && <Merges merges={data.merges} />}
        </>
      )}
    </>
  );
}

function Pairs({ pairs }: Pick<AlikePeople, 'pairs'>) {
  const t = useWords(peopleWords);
  const reasonOf = useWords(likenessWords);
  if (pairs.length === 0) {
    return (
      <div className="mb-7">
        <EmptyState title={t('none')}>
          <p>{t('noneAbout')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <Section title={t('pairs', { count: pairs.length })} isBare>
      <ul className="grid gap-3">
        {pairs.map(({ first, second, reasons }) => (
          <li key={`${first.personId}/${second.personId}`} className="card px-5 py-4">
            <p className="font-bold">
              <Named person={first} /> <span className="font-normal text-soft">{t('and')}</span>{' '}
              <Named person={second} />
            </p>
            <p className="mt-1.5 flex flex-wrap gap-1.5">
              {reasons.map((reason) => (
                <Tag key={reason} tone="care">
                  {reasonOf(reason)}
                </Tag>
              ))}
            </p>
            <Link
              to="/people/$personId/beside/$otherPersonId"
              params={{ personId: first.personId, otherPersonId: second.personId }}
              className="mt-1 inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 underline underline-offset-4"
              aria-label={t('lookAt', { first: first.name, second: second.name })}
            >
              {t('look')}
              <Icon name="forward" className="size-5" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Named({ person }: { person: AlikePeople['pairs'][number]['first'] }) {
  const t = useWords(peopleWords);
  if (person.birthYearBe === null) return <>{person.name}</>;
  return (
    <>
      {person.name}{' '}
      <span className="font-normal text-soft">{t('bornIn', { year: person.birthYearBe })}</span>
    </>
  );
}

function BackToCases() {
  const t = useWords(peopleWords);
  return (
    <Link
      to="/cases"
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('backToCases')}
    </Link>
  );
}
