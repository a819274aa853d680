import { useState } from 'react';
import type { Membership } from '#contracts/person-records';
import { Button } from '../../../components/action/button.tsx';
import { Section } from '../../../components/page/section.tsx';
import { leavingReasonWords, relationWords } from '../../../lib/code-words/household.ts';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { householdsWords } from './words.ts';

interface HouseholdsSectionProps {
  readonly personId: string;
  readonly memberships: readonly Membership[];
}

/** The households a person is of, and those they have left. */
export function HouseholdsSection({ personId, memberships }: HouseholdsSectionProps) {
  const t = useWords(householdsWords);
  const [leaving, setLeaving] = useState<Membership>();
  return (
    <Section title={t('title')} isBare>
      {memberships.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="grid gap-3">
        {memberships.map((membership) => (
          <li
            key={`${membership.householdId}/${membership.leftOn}`}
            className="card flex flex-wrap items-center justify-between gap-3 px-5 py-3"
          >
            <House membership={membership} />
            {membership.leftOn === null && (
              <Button
                look="quiet"
                onPress={() => setLeaving(membership)}
                label={t('leaveOf', { house: membership.houseNumber })}
              >
                {t('leave')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving && (
        <LeaveDialog
          personId={personId}
          membership={leaving}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Section>
  );
}

function House({ membership }: { membership: Membership }) {
  const t = useWords(householdsWords);
  const relationOf = useWords(relationWords);
  const reasonOf = useWords(leavingReasonWords);
  const { houseNumber, villageNumber, relation, sinceOn, leftOn, reason } = membership;
  const days = [
    ...(sinceOn === null ? [] : [t('since', { date: dateText(sinceOn) })]),
    ...(leftOn === null || reason === null
      ? []
      : [t('left', { date: dateText(leftOn), reason: reasonOf(reason) })]),
  ];
  return (
    <div className="min-w-0">
      <p>
        <span className="font-semibold">
          {t('house', { house: houseNumber, village: villageNumber })}
        </span>{' '}
        · {relationOf(relation)}
      </p>
      {days.length > 0 && <p className="text-soft">{days.join(' ')}</p>}
    </div>
  );
}
