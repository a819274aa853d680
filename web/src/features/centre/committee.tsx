import type { ReactNode } from 'react';
import type { CentreView } from '#contracts/centres';
import { termStanding } from '#domain/people/terms';
import { PersonChip } from '../../components/list/person-chip.tsx';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { roleWords } from '../../lib/code-words/roles.ts';
import { termStandingWords } from '../../lib/code-words/terms.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';

interface CommitteeProps {
  readonly title: string;
  readonly people: CentreView['committee'] | CentreView['agencies'];
  /** At the right of the title. */
  readonly aside?: ReactNode;
}

/** Who holds which seat today. */
export function Committee({ title, people, aside }: CommitteeProps) {
  const roleOf = useWords(roleWords);
  const standingOf = useWords(termStandingWords);
  const today = todayInBangkok();
  return (
    <Section title={title} aside={aside}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {people.map((person) => (
          <li key={person.seatId}>
            <PersonChip name={person.name} seat={roleOf(person.role)} />
            {endsSoon(person, today) && (
              <p className="mt-1">
                <Tag tone="care" icon="clock">
                  {standingOf('ending-soon')}
                </Tag>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Only seats of the committee have a term here; whoever is shown is in it today. */
function endsSoon(person: CommitteeProps['people'][number], today: string): boolean {
  if (!('untilOn' in person)) return false;
  const term = { fromOn: today, untilOn: person.untilOn };
  return termStanding(term, today) === 'ending-soon';
}
