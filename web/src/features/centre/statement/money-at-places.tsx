import type { PlacePeriod } from '#contracts/fund-statement';
import { Table } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { usePlaceName } from '../../../lib/code-words/cash-places.ts';
import { bahtFigure } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { statementWords } from './words.ts';

const FIGURES = [
  ['placeOpening', 'openingSatang'],
  ['placeIn', 'inSatang'],
  ['placeOut', 'outSatang'],
  ['placeClosing', 'closingSatang'],
] as const;

/** The money of the fund by where it lies: opening, in, out and closing of each place. */
export function MoneyAtPlaces({ places }: { places: readonly PlacePeriod[] }) {
  const t = useWords(statementWords);
  const nameOf = usePlaceName();
  const sums = FIGURES.map(([label, key]) => [
    label,
    bahtFigure(String(places.reduce((sum, place) => sum + BigInt(place[key]), 0n))),
  ]);
  return (
    <Section title={t('moneyAtPlaces')} isBare>
      <Table
        caption={t('moneyAtPlaces')}
        rows={places}
        rowKey={(place) => place.placeId}
        columns={[
          { key: 'place', label: t('place'), cell: nameOf },
          ...FIGURES.map(([label, key]) => ({
            key: label,
            label: t(label),
            isFigure: true,
            cell: (place: PlacePeriod) => bahtFigure(place[key]),
          })),
        ]}
        foot={{ place: t('sum'), ...Object.fromEntries(sums) }}
      />
    </Section>
  );
}
