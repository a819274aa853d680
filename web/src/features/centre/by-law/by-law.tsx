import { useState } from 'react';
import type { CentreView } from '#contracts/centres';
import type { PolicyKey } from '#domain/centre/policies';
import { Button } from '../../../components/action/button.tsx';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { policyWords } from '../../../lib/code-words/funds.ts';
import { countText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { centreWords } from '../words.ts';
import { PolicyDialog } from './policy-dialog.tsx';
import { UNITS } from './units.ts';
import { byLawWords } from './words.ts';

/** What the centre has set for itself, as in force today. */
export function ByLaw({ centre }: { centre: CentreView }) {
  const t = useWords(centreWords);
  const set = useWords(byLawWords);
  const maySet = useMay('manage-funds');
  const [isSetting, setSetting] = useState(false);
  const nameOf = useWords(policyWords);
  const sayValue = useValueText();
  return (
    <Section
      title={t('byLaw')}
      aside={
        maySet && (
          <Button look="secondary" icon="add" onPress={() => setSetting(true)}>
            {set('set')}
          </Button>
        )
      }
    >
      <DataList
        items={centre.policies.map((policy) => ({
          label: nameOf(policy.key),
          value: sayValue(policy.key, policy.value),
        }))}
      />
      {isSetting && <PolicyDialog centreId={centre.centreId} onClose={() => setSetting(false)} />}
    </Section>
  );
}

function useValueText(): (key: PolicyKey, value: number) => string {
  const t = useWords(centreWords);
  return (key, value) => {
    const unit = UNITS[key];
    switch (unit) {
      case 'percent':
        return t('percent', { value: value / 100 });
      case 'yes-no':
        return value === 0 ? t('no') : t('yes');
      case 'baht-or-none':
        return value === 0 ? t('notSet') : t('baht', { value: countText(value) });
      case 'days-or-none':
        return value === 0 ? t('notSet') : t('days', { value });
      case 'proxies-or-none':
        return value === 0 ? t('noProxies') : t('proxies', { value });
      case 'households-or-none':
        return value === 0 ? t('notSet') : t('aYear', { value: countText(value) });
      case 'baht':
        return t('baht', { value: countText(value) });
      case 'days':
      case 'months':
      case 'people':
      case 'times':
      case 'degrees':
        return t(unit, { value });
    }
  };
}
