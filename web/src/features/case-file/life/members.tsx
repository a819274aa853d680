import { Link } from '@tanstack/react-router';
import type { PersonView } from '#contracts/people';
import { Icon } from '../../../components/action/icon.tsx';
import { Table, type Column } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { leavingReasonWords, relationWords } from '../../../lib/code-words/household.ts';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import type { File } from '../use-case-file.ts';
import { caseFileWords } from '../words.ts';

/** Numbers of citizens come masked from the server. */
export function Members({ file }: { file: File }) {
  const t = useWords(caseFileWords);
  const { members } = file;
  const relationOf = useWords(relationWords);
  const columns: Column<PersonView>[] = [
    { key: 'name', label: t('name'), cell: (person) => <Name person={person} /> },
    { key: 'relation', label: t('relation'), cell: (person) => relationOf(person.relation) },
    { key: 'born', label: t('born'), cell: (person) => person.birthYearBe ?? '–' },
  ];
  // Some readers are sent neither; an empty column would look like something missing.
  if (members.some((person) => person.maskedCitizenId !== null)) {
    const cell = (person: PersonView) => person.maskedCitizenId ?? '–';
    columns.push({ key: 'citizenId', label: t('citizenId'), cell });
  }
  if (members.some((person) => person.phone !== null)) {
    const cell = (person: PersonView) => <Phone phone={person.phone} />;
    columns.push({ key: 'phone', label: t('phone'), cell });
  }
  return (
    <Section title={t('members')} aside={<AddMember file={file} />} isBare>
      <Table
        caption={t('members')}
        columns={columns}
        rows={members}
        rowKey={(person) => person.personId}
      />
      {file.formerMembers.length > 0 && <FormerMembers file={file} />}
    </Section>
  );
}

/** Who was of the household and has left. */
function FormerMembers({ file }: { file: File }) {
  const t = useWords(caseFileWords);
  const reasonOf = useWords(leavingReasonWords);
  return (
    <div className="card mt-3 px-5 py-3">
      <h3 className="text-base">{t('formerMembers')}</h3>
      <ul>
        {file.formerMembers.map(({ personId, name, leftOn, reason }) => (
          <li key={`${personId}/${leftOn}`}>
            <Name person={{ personId, name }} />{' '}
            <span className="text-soft">
              {t('leftOn', { date: dateText(leftOn), reason: reasonOf(reason) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** For who writes people down, while the case is open. */
function AddMember({ file }: { file: File }) {
  const t = useWords(caseFileWords);
  const mayOpen = useMay('open-case');
  if (!mayOpen || file.closedOn !== null) return null;
  return (
    <Link
      to="/cases/$caseId/members/new"
      params={{ caseId: file.caseId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="add" className="size-5" />
      {t('addMember')}
    </Link>
  );
}

/** Leads to how the person stands to others, for who writes people down. */
function Name({ person }: { person: Pick<PersonView, 'personId' | 'name'> }) {
  const mayOpen = useMay('open-case');
  if (!mayOpen) return <>{person.name}</>;
  return (
    <Link
      to="/people/$personId"
      params={{ personId: person.personId }}
      className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
    >
      {person.name}
    </Link>
  );
}

function Phone({ phone }: { phone: string | null }) {
  if (phone === null) return <>–</>;
  return (
    <a className="font-semibold text-indigo-700 underline underline-offset-4" href={`tel:${phone}`}>
      {phone}
    </a>
  );
}
