import type { CentreView } from '#contracts/centres';
import { PersonChip } from '../../components/list/person-chip.tsx';
import { Section } from '../../components/page/section.tsx';
import { roleWords } from '../../lib/code-words/roles.ts';
import { useWords } from '../../lib/i18n.ts';

interface CommitteeProps {
  readonly title: string;
  readonly people: CentreView['committee'];
}

/** Who holds which seat today. */
export function Committee({ title, people }: CommitteeProps) {
  const roleOf = useWords(roleWords);
  return (
    <Section title={title}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {people.map((person) => (
          <li key={person.seatId}>
            <PersonChip name={person.name} seat={roleOf(person.role)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
