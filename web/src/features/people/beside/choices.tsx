import type { PeopleBeside } from '#contracts/person-merges';
import type { MergeChoices, MergeSide } from '#domain/people/merge/merge';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { mergeFieldWords, peopleWords } from '../words.ts';
import { useFieldText } from './use-field-text.ts';

interface ChoicesProps {
  readonly beside: PeopleBeside;
  readonly choices: MergeChoices;
  readonly onChange: (choices: MergeChoices) => void;
}

/** Whose value stands, for each field in which the two say something else. */
export function Choices({ beside, choices, onChange }: ChoicesProps) {
  const t = useWords(peopleWords);
  const fieldOf = useWords(mergeFieldWords);
  const textOf = useFieldText();
  const { first, second, differing } = beside;
  if (differing.length === 0) return <p>{t('nothingDiffers')}</p>;
  return (
    <Section title={t('choose')}>
      <div className="grid gap-5">
        {differing.map((field) => (
          <RadioCards<MergeSide>
            key={field}
            name={field}
            label={fieldOf(field)}
            choices={[
              { value: 'kept', label: textOf(first, field), about: t('first') },
              { value: 'merged', label: textOf(second, field), about: t('second') },
            ]}
            value={choices[field]}
            onChange={(side) => onChange({ ...choices, [field]: side })}
            isBeside
            isRequired
          />
        ))}
      </div>
    </Section>
  );
}
