import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { Section } from '../../../components/page/section.tsx';
import { loanChangeKindWords } from '../../../lib/code-words/loan-changes.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWaitingChanges } from '../use-meetings.ts';
import { meetingsWords } from '../words.ts';

interface ChangeChoicesProps {
  readonly centreId: string | undefined;
  readonly chosen: readonly string[];
  readonly onChange: (changeIds: readonly string[]) => void;
}

/** Requests about contracts that run, to be ticked; nothing is shown where none waits. */
export function ChangeChoices({ centreId, chosen, onChange }: ChangeChoicesProps) {
  const t = useWords(meetingsWords);
  const kindOf = useWords(loanChangeKindWords);
  const rows = useWaitingChanges(centreId).data?.rows ?? [];
  if (rows.length === 0) return null;
  const choose = (changeId: string, isChosen: boolean) =>
    onChange(
      rows
        .map((row) => row.changeId)
        .filter((id) => (id === changeId ? isChosen : chosen.includes(id))),
    );
  return (
    <Section title={t('changes')}>
      {rows.map(({ changeId, kind, household, caseNumber: number }) => (
        <CheckboxRow
          key={changeId}
          name={`change-${changeId}`}
          label={t('changeLine', { what: kindOf(kind), household, number })}
          isChecked={chosen.includes(changeId)}
          onChange={(isChosen) => choose(changeId, isChosen)}
        />
      ))}
    </Section>
  );
}
