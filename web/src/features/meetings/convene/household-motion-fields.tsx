import type { MotionChoices } from '#contracts/motions';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { MotionFieldsProps } from './motion-fields.tsx';
import { motionFormWords } from './motion-words.ts';

type PartProps = MotionFieldsProps & { readonly part: string };

/** Which household a motion is about. */
export function HouseholdField({
  draft,
  part,
  households,
  onChange,
}: PartProps & { readonly households: MotionChoices['clearances'] }) {
  const t = useWords(motionFormWords);
  return (
    <Select
      name={`${part}.caseId`}
      label={t('household')}
      choices={households.map(({ caseId, caseNumber: number, household }) => ({
        value: caseId,
        label: t('householdLine', { household, number }),
      }))}
      value={draft.caseId}
      onChange={(caseId) => onChange({ caseId })}
      isRequired
    />
  );
}

/** What the certificate needs: the day of the ceremony, and whether the household may be named. */
export function HonourFields(props: PartProps) {
  const { draft, part, choices, onChange } = props;
  const t = useWords(motionFormWords);
  const named = draft.mayBeNamed === undefined ? undefined : namedText(draft.mayBeNamed);
  return (
    <>
      <HouseholdField {...props} households={choices.honours} />
      <BuddhistDateField
        name={`${part}.ceremonyOn`}
        label={t('ceremonyOn')}
        value={draft.ceremonyOn}
        onChange={(ceremonyOn) => onChange({ ceremonyOn })}
        isRequired
      />
      <RadioCards
        name={`${part}.mayBeNamed`}
        label={t('mayBeNamed')}
        choices={[
          { value: 'named', label: t('named') },
          { value: 'private', label: t('private') },
        ]}
        value={named}
        onChange={(value) => onChange({ mayBeNamed: value === 'named' })}
        isRequired
      />
    </>
  );
}

function namedText(mayBeNamed: boolean): 'named' | 'private' {
  return mayBeNamed ? 'named' : 'private';
}
