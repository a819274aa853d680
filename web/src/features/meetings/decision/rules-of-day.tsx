import type { DecisionView } from '#contracts/decisions';
import type { RuleShown } from '#domain/decisions/rules-shown';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useByLawText } from '../../../lib/by-law-text.ts';
import { byLawRuleWords } from '../../../lib/code-words/by-laws.ts';
import { policyWords } from '../../../lib/code-words/funds.ts';
import { countText, percentFigure, shortDateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { decisionWords } from './words.ts';

/** What the centre's policy said when the vote was opened. */
export function RulesOfDay({ decision: { rules } }: { decision: DecisionView }) {
  const t = useWords(decisionWords);
  const ruleOf = useWords(policyWords);
  const valueOf = (key: RuleShown, value: number) => {
    const unit = UNITS[key];
    if (unit === 'yes-no') return t(value === 1 ? 'yes' : 'no');
    return t(unit, { value: unit === 'percent' ? percentFigure(value) : countText(value) });
  };
  return (
    <Section title={t('rules')}>
      <DataList
        items={rules.map(({ key, value }) => ({ label: ruleOf(key), value: valueOf(key, value) }))}
      />
    </Section>
  );
}

const UNITS = {
  'quorum-basis-points': 'percent',
  'majority-basis-points': 'percent',
  'chair-has-casting-vote': 'yes-no',
  'secret-ballot': 'yes-no',
  'recusal-kin-degrees': 'degrees',
  'recusal-marriage-degrees': 'degrees',
  'recusal-of-paid-funds': 'yes-no',
  'recused-lower-the-seats': 'yes-no',
  'declaration-before-vote': 'yes-no',
  'proxies-per-holder': 'people',
  'proxies-count-for-quorum': 'yes-no',
  'common-rate-basis-points': 'percent',
  'reservation-days': 'days',
  'necessities-floor-baht': 'baht',
  'residual-floor-baht': 'baht',
  'debt-service-heavy-basis-points': 'percent',
  'debt-service-crushing-basis-points': 'percent',
} as const satisfies Record<RuleShown, string>;

/** What each fund had decided about its own lending; nothing where no fund had. */
export function ByLawsOfDay({ decision: { byLaws } }: { decision: DecisionView }) {
  const t = useWords(decisionWords);
  const ruleOf = useWords(byLawRuleWords);
  const textOf = useByLawText();
  const { language } = useLanguage();
  if (byLaws.length === 0) return null;
  return (
    <Section title={t('byLaws')}>
      {byLaws.map(({ fundId, fundName, laws }) => (
        <div key={fundId} className="mb-4 last:mb-0">
          <h3 className="font-semibold">{fundName[language]}</h3>
          <ul className="divide-y divide-line">
            {laws.map(({ setting, effectiveFrom }) => (
              <li key={setting.rule} className="py-2">
                <p>
                  {ruleOf(setting.rule)}: <span className="font-semibold">{textOf(setting)}</span>
                </p>
                <p className="text-sm text-soft">
                  {t('since', { date: shortDateText(effectiveFrom) })}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
