import type { WeightChanges } from '#contracts/queue';
import { DataList } from '../../components/list/data-list.tsx';
import { countText, percentFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { queueWords } from './words.ts';

type Weights = WeightChanges['rows'][number]['weights'];

const FIELDS = [
  ['interestBasisPoints', 'interestField'],
  ['harmBaht', 'harmField'],
  ['waitingMonthBaht', 'waitingField'],
  ['householdBaht', 'householdField'],
] as const satisfies readonly (readonly [keyof Weights, string])[];

/** The four weights; those that differ from `before` with what they were. */
export function WeightList({ weights, before }: { weights: Weights; before?: Weights }) {
  const t = useWords(queueWords);
  const say = (field: keyof Weights, of: Weights) =>
    field === 'interestBasisPoints'
      ? `${percentFigure(of[field])} %`
      : `${countText(of[field])} ${t('baht')}`;
  return (
    <DataList
      items={FIELDS.map(([field, label]) => ({
        label: t(label),
        value:
          before === undefined || before[field] === weights[field]
            ? say(field, weights)
            : t('was', { after: say(field, weights), before: say(field, before) }),
      }))}
    />
  );
}
