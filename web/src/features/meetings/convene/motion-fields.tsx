import type { MotionChoices } from '#contracts/motions';
import { Button } from '../../../components/action/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { PercentField } from '../../../components/typed-field/percent-field.tsx';
import { motionKindWords } from '../../../lib/code-words/motions.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useEarlierText } from '../item/motion-figures.tsx';
import { AdmissionFields } from './admission-fields.tsx';
import { HonourFields, HouseholdField } from './household-motion-fields.tsx';
import type { MotionDraft } from './motion-draft.ts';
import { motionFormWords } from './motion-words.ts';
import { WriteOffFields } from './write-off-fields.tsx';

export interface MotionFieldsProps {
  readonly draft: MotionDraft;
  readonly index: number;
  readonly choices: MotionChoices;
  readonly onChange: (change: Partial<MotionDraft>) => void;
  readonly onTakeOut: () => void;
}

/** One matter with the fields of its kind. */
export function MotionFields(props: MotionFieldsProps) {
  const { draft, index, onChange, onTakeOut } = props;
  const t = useWords(motionFormWords);
  const kindOf = useWords(motionKindWords);
  const number = index + 1;
  const part = `motions.${index}`;
  return (
    <fieldset className="card mb-4 flex flex-col gap-5 px-5 py-4">
      <legend className="float-left font-bold text-indigo-900">
        {t('number', { number, kind: kindOf(draft.kind) })}
      </legend>
      {draft.kind === 'free' && (
        <TextField
          name={`${part}.title`}
          label={t('title')}
          placeholder={t('titleExample')}
          value={draft.title}
          onChange={(title) => onChange({ title })}
          isRequired
        />
      )}
      {draft.kind === 'common-rate' && <RateFields {...props} part={part} />}
      {draft.kind === 'clearance' && (
        <HouseholdField {...props} part={part} households={props.choices.clearances} />
      )}
      {draft.kind === 'honours' && <HonourFields {...props} part={part} />}
      {draft.kind === 'admit-fund' && <AdmissionFields {...props} part={part} />}
      {draft.kind === 'release-fund' && <FundField {...props} part={part} />}
      {draft.kind === 'write-off' && <WriteOffFields {...props} part={part} />}
      {draft.kind === 'counter-decision' && <ResolutionField {...props} part={part} />}
      <TextArea
        name={`${part}.text`}
        label={t(TEXT_LABELS[draft.kind])}
        help={t('textHelp')}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        isRequired
      />
      <div>
        <Button look="secondary" label={t('takeOutOf', { number })} onPress={onTakeOut}>
          {t('takeOut')}
        </Button>
      </div>
    </fieldset>
  );
}

const TEXT_LABELS = {
  free: 'text',
  'common-rate': 'why',
  clearance: 'why',
  honours: 'why',
  'admit-fund': 'why',
  'release-fund': 'why',
  'write-off': 'tried',
  'counter-decision': 'answer',
} as const satisfies Record<MotionDraft['kind'], string>;

function RateFields({ draft, part, onChange }: MotionFieldsProps & { readonly part: string }) {
  const t = useWords(motionFormWords);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <PercentField
        name={`${part}.rateBasisPoints`}
        label={t('rate')}
        help={t('rateHelp')}
        value={draft.rateBasisPoints}
        onChange={(rateBasisPoints) => onChange({ rateBasisPoints })}
        isRequired
      />
      <BuddhistDateField
        name={`${part}.effectiveFrom`}
        label={t('from')}
        value={draft.effectiveFrom}
        onChange={(effectiveFrom) => onChange({ effectiveFrom })}
        earliest={todayInBangkok()}
        isRequired
      />
    </div>
  );
}

function FundField({
  draft,
  part,
  choices,
  onChange,
}: MotionFieldsProps & { readonly part: string }) {
  const t = useWords(motionFormWords);
  const { language } = useLanguage();
  return (
    <Select
      name={`${part}.fundId`}
      label={t('fund')}
      choices={choices.funds.map(({ fundId, name }) => ({ value: fundId, label: name[language] }))}
      value={draft.fundId}
      onChange={(fundId) => onChange({ fundId })}
      isRequired
    />
  );
}

function ResolutionField(props: MotionFieldsProps & { readonly part: string }) {
  const { draft, part, choices, onChange } = props;
  const t = useWords(motionFormWords);
  const earlierText = useEarlierText();
  return (
    <Select
      name={`${part}.resolutionId`}
      label={t('resolution')}
      choices={choices.resolutions.map((resolution) => ({
        value: resolution.resolutionId,
        label: earlierText(resolution),
      }))}
      value={draft.resolutionId}
      onChange={(resolutionId) => onChange({ resolutionId })}
      isRequired
    />
  );
}
