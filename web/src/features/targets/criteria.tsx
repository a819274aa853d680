import { useState } from 'react';
import type { TargetsView } from '#contracts/targets';
import { Button } from '../../components/action/button.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { countText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { SegmentDialog } from './segment-dialog.tsx';
import { useSegmentName } from './segment-name.ts';
import { measureWords, targetWords } from './words.ts';

interface CriteriaProps {
  readonly targets: TargetsView;
  readonly centreId: string;
}

/** By what the households are sorted; the centre sets it with a day and a reason. */
export function Criteria({ targets, centreId }: CriteriaProps) {
  const t = useWords(targetWords);
  const measureOf = useWords(measureWords);
  const nameOf = useSegmentName(targets.criteria);
  const [isSetting, setSetting] = useState(false);
  return (
    <Section
      title={t('criteria')}
      aside={
        targets.maySetSegments && (
          <Button look="secondary" onPress={() => setSetting(true)}>
            {t('setCriterion')}
          </Button>
        )
      }
    >
      <p className="mb-3 max-w-prose text-soft">{t('criteriaAbout')}</p>
      <DataList
        items={targets.criteria.map(({ code, measure, least, most, isRequired }) => ({
          label: nameOf(code),
          value: [
            measureOf(measure),
            most === null
              ? t('from', { least: countText(least) })
              : t('between', { least: countText(least), most: countText(most) }),
            ...(isRequired ? [t('required')] : []),
          ].join(' · '),
        }))}
      />
      {isSetting && (
        <SegmentDialog targets={targets} centreId={centreId} onClose={() => setSetting(false)} />
      )}
    </Section>
  );
}
