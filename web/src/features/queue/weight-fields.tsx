import type { Weights } from '#domain/allocation/village';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { PercentField } from '../../components/typed-field/percent-field.tsx';
import { useWords } from '../../lib/i18n.ts';
import { queueWords } from './words.ts';

/** Weights as they are typed; one that cannot be read is undefined. */
export type TypedWeights = { readonly [Field in keyof Weights]: Weights[Field] | undefined };

interface WeightFieldsProps {
  readonly weights: TypedWeights;
  readonly onChange: (weights: TypedWeights) => void;
}

export function WeightFields({ weights, onChange }: WeightFieldsProps) {
  const t = useWords(queueWords);
  const field = (name: keyof Weights) => ({
    name,
    value: weights[name],
    onChange: (value: number | undefined) => onChange({ ...weights, [name]: value }),
    isRequired: true,
  });
  return (
    <>
      <PercentField {...field('interestBasisPoints')} label={t('interestField')} />
      <NumberField {...field('harmBaht')} label={t('harmField')} unit={t('baht')} />
      <NumberField {...field('waitingMonthBaht')} label={t('waitingField')} unit={t('baht')} />
      <NumberField
        {...field('householdBaht')}
        label={t('householdField')}
        help={t('householdHelp')}
        unit={t('baht')}
      />
    </>
  );
}
