import { useContext } from 'react';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { RefusalLine } from '../../../components/form/field-frame.tsx';
import { FieldRefusals } from '../../../components/form/field-refusals.ts';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useProposedCases } from '../use-meetings.ts';
import { meetingsWords } from '../words.ts';

interface CaseChoicesProps {
  readonly centreId: string | undefined;
  readonly chosen: readonly string[];
  readonly isMissing: boolean;
  readonly onChange: (caseIds: readonly string[]) => void;
}

/** The households whose plan waits for a meeting, to be ticked. */
export function CaseChoices({ centreId, chosen, isMissing, onChange }: CaseChoicesProps) {
  const t = useWords(meetingsWords);
  const refusal = useContext(FieldRefusals)['caseIds'];
  return (
    <Section title={t('cases')}>
      {(refusal !== undefined || isMissing) && (
        <p role="alert" className="mb-2">
          <RefusalLine>{refusal ?? t('chooseOne')}</RefusalLine>
        </p>
      )}
      {centreId === undefined ? (
        <p className="text-soft">{t('chooseCentre')}</p>
      ) : (
        <Choices centreId={centreId} chosen={chosen} onChange={onChange} />
      )}
    </Section>
  );
}

type ChoicesProps = Omit<CaseChoicesProps, 'isMissing' | 'centreId'> & {
  readonly centreId: string;
};

function Choices({ centreId, chosen, onChange }: ChoicesProps) {
  const t = useWords(meetingsWords);
  const { data, error, refetch } = useProposedCases(centreId);
  if (data === undefined) {
    return error === null ? (
      <Skeleton />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  if (data.rows.length === 0) return <p className="text-soft">{t('noCases')}</p>;
  // The agenda keeps the order of the list, however the boxes were ticked.
  const choose = (caseId: string, isChosen: boolean) =>
    onChange(
      data.rows
        .map((row) => row.caseId)
        .filter((id) => (id === caseId ? isChosen : chosen.includes(id))),
    );
  return (
    <>
      {data.rows.map((row) => (
        <CheckboxRow
          key={row.caseId}
          name={`case-${row.caseId}`}
          label={t('caseLine', {
            household: row.household,
            house: row.houseNumber,
            number: row.caseNumber,
          })}
          isChecked={chosen.includes(row.caseId)}
          onChange={(isChosen) => choose(row.caseId, isChosen)}
        />
      ))}
      <p className="mt-1 text-sm text-soft">{t('casesHelp')}</p>
    </>
  );
}
