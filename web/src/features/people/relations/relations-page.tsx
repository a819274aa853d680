import { Link, useParams } from '@tanstack/react-router';
import type { PersonRelations, RelationRow } from '#contracts/person-relations';
import { Icon } from '../../../components/action/icon.tsx';
import { DataList } from '../../../components/list/data-list.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Section } from '../../../components/page/section.tsx';
import { EmptyState } from '../../../components/status/empty-state.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { SkeletonRows } from '../../../components/status/skeleton.tsx';
import { dateText, instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { HouseholdsSection } from '../households/households-section.tsx';
import { RecordSection } from '../record/record-section.tsx';
import { SeatsSection } from '../seats/seats-section.tsx';
import { EndRelation } from './end-relation.tsx';
import { NoteRelationForm } from './note-relation-form.tsx';
import { StrikeRelation } from './strike-relation.tsx';
import { useRelations } from './use-relations.ts';
import { relationsWords, relationSeenWords, strikeReasonWords } from './words.ts';

/** One person: what is on file, their households, and how they stand to others. */
export function RelationsPage() {
  const t = useWords(relationsWords);
  const { personId } = useParams({ from: '/signed-in/people/$personId' });
  const { data, error, refetch } = useRelations(personId);
  if (data === undefined) {
    return error === null ? (
      <SkeletonRows />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  const reload = () => void refetch();
  return (
    <>
      <PageHeading title={data.person.name} lead={t('lead')} before={<BackToCases />} />
      <RecordSection page={data} />
      {data.earlier.length > 0 && <Earlier earlier={data.earlier} />}
      <HouseholdsSection personId={personId} memberships={data.memberships} />
      <SeatsSection personId={personId} seats={data.seats} />
      <Relations relations={data.relations} onChanged={reload} />
      {/* The form begins anew with each person. */}
      <NoteRelationForm key={personId} person={data} onNoted={reload} />
    </>
  );
}

/** What the record said before it was written anew. */
function Earlier({ earlier }: Pick<PersonRelations, 'earlier'>) {
  const t = useWords(relationsWords);
  return (
    <Section title={t('earlier')}>
      <DataList
        items={earlier.map(({ untilAt, name, birthYearBe, maskedCitizenId, phone }) => ({
          label: t('until', { date: instantText(untilAt) }),
          value: [
            name,
            ...(birthYearBe === null ? [] : [t('bornIn', { year: birthYearBe })]),
            ...(maskedCitizenId === null ? [] : [maskedCitizenId]),
            ...(phone === null ? [] : [phone]),
          ].join(' · '),
        }))}
      />
    </Section>
  );
}

interface RelationsProps {
  readonly relations: PersonRelations['relations'];
  readonly onChanged: () => void;
}

function Relations({ relations, onChanged }: RelationsProps) {
  const t = useWords(relationsWords);
  if (relations.length === 0) {
    return (
      <div className="mb-7">
        <EmptyState title={t('none')}>
          <p>{t('noneAbout')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <Section title={t('relations')} isBare>
      <ul className="grid gap-3">
        {relations.map((relation) => (
          <li
            key={relation.relationId}
            className="card flex flex-wrap items-center justify-between gap-3 px-5 py-3"
          >
            <Relation relation={relation} />
            {relation.struckReason === null && (
              <div className="flex flex-wrap gap-2">
                {relation.untilOn === null && (
                  <EndRelation relation={relation} onEnded={onChanged} />
                )}
                <StrikeRelation relation={relation} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BackToCases() {
  const t = useWords(relationsWords);
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

function Relation({ relation }: { relation: RelationRow }) {
  const t = useWords(relationsWords);
  const seenOf = useWords(relationSeenWords);
  const reasonOf = useWords(strikeReasonWords);
  const { fromOn, untilOn, other, struckReason } = relation;
  const days = [
    ...(fromOn === null ? [] : [t('from', { date: dateText(fromOn) })]),
    ...(untilOn === null ? [] : [t('until', { date: dateText(untilOn) })]),
  ];
  return (
    <div className="min-w-0">
      <p className={struckReason === null ? '' : 'text-soft line-through'}>
        {seenOf(relation.seen)}{' '}
        <Link
          to="/people/$personId"
          params={{ personId: other.personId }}
          className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
        >
          {other.name}
        </Link>
      </p>
      {days.length > 0 && <p className="text-soft">{days.join(' ')}</p>}
      {struckReason !== null && (
        <p className="text-soft">{t('struckFor', { reason: reasonOf(struckReason) })}</p>
      )}
    </div>
  );
}
