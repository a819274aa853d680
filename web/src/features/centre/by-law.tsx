import type { CentreView } from '#contracts/centres';
import type { PolicyKey } from '#domain/centre/policies';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { policyWords } from '../../lib/code-words/funds.ts';
import { countText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { centreWords } from './words.ts';

type Unit =
  | 'percent'
  | 'days'
  | 'months'
  | 'people'
  | 'times'
  | 'baht'
  | 'baht-or-none'
  | 'households-or-none'
  | 'yes-no';

const UNITS = {
  'common-rate-basis-points': 'percent',
  'quorum-basis-points': 'percent',
  'majority-basis-points': 'percent',
  'chair-has-casting-vote': 'yes-no',
  'longest-term-months': 'months',
  'one-contract-per-household': 'yes-no',
  'reservation-days': 'days',
  'remind-before-due-days': 'days',
  'grace-days': 'days',
  'clearance-confirmations': 'people',
  'aftercare-check-months': 'months',
  'aftercare-checks': 'times',
  'necessities-floor-baht': 'baht',
  'residual-floor-baht': 'baht',
  'debt-service-heavy-basis-points': 'percent',
  'debt-service-crushing-basis-points': 'percent',
  'target-households-per-year': 'households-or-none',
  'coins-of-25-satang': 'yes-no',
  'cash-on-hand-limit-baht': 'baht-or-none',
} as const satisfies Record<PolicyKey, Unit>;

/** What the centre has set for itself, as in force today. */
export function ByLaw({ policies }: { policies: CentreView['policies'] }) {
  const t = useWords(centreWords);
  const nameOf = useWords(policyWords);
  const sayValue = useValueText();
  return (
    <Section title={t('byLaw')}>
      <DataList
        items={policies.map((policy) => ({
          label: nameOf(policy.key),
          value: sayValue(policy.key, policy.value),
        }))}
      />
    </Section>
  );
}

function useValueText(): (key: PolicyKey, value: number) => string {
  const t = useWords(centreWords);
  return (key, value) => {
    const unit: Unit = UNITS[key];
    switch (unit) {
      case 'percent':
        return t('percent', { value: value / 100 });
      case 'yes-no':
        return value === 0 ? t('no') : t('yes');
      case 'baht-or-none':
        return value === 0 ? t('notSet') : t('baht', { value: countText(value) });
      case 'households-or-none':
        return value === 0 ? t('notSet') : t('aYear', { value: countText(value) });
      case 'baht':
        return t('baht', { value: countText(value) });
      case 'days':
      case 'months':
      case 'people':
      case 'times':
        return t(unit, { value });
    }
  };
}
