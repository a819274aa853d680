import type { ByLawView } from '#contracts/by-laws';
import type { FundRegisterView } from '#contracts/fund-register';
import { BY_LAW_RULES } from '#domain/funds/by-laws/by-law';
import { useByLawText } from '../../../lib/by-law-text.ts';
import { byLawRuleWords } from '../../../lib/code-words/by-laws.ts';
import { dateText, instantText, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { RegisterSection } from '../register-section.tsx';
import { ByLawForm } from './by-law-form.tsx';
import { UnusualNotice } from './unusual-notice.tsx';
import { fundByLawWords } from './words.ts';

/** What the fund decided about its lending, rule by rule: what binds today, and every record behind it. */
export function ByLaws({ fund }: { fund: FundRegisterView }) {
  const t = useWords(fundByLawWords);
  const { byLaws, maySetByLaws, fundId } = fund;
  const rules = BY_LAW_RULES.filter((rule) => byLaws.some(({ setting }) => setting.rule === rule));
  return (
    <RegisterSection
      title={t('title')}
      about={rules.length === 0 ? t('none') : t('about')}
      add={maySetByLaws && fund.status === 'member' ? t('add') : undefined}
      isEmpty={false}
      form={(onClose) => <ByLawForm fundId={fundId} onClose={onClose} />}
    >
      {rules.map((rule) => (
        <Rule key={rule} records={byLaws.filter(({ setting }) => setting.rule === rule)} />
      ))}
    </RegisterSection>
  );
}

/** One rule; its records come with the newest day first. */
function Rule({ records }: { records: readonly ByLawView[] }) {
  const t = useWords(fundByLawWords);
  const ruleOf = useWords(byLawRuleWords);
  const textOf = useByLawText();
  const today = todayInBangkok();
  const [newest] = records;
  const shown = records.find(({ effectiveFrom }) => effectiveFrom <= today) ?? newest;
  if (shown === undefined) return null;
  const date = dateText(shown.effectiveFrom);
  return (
    <li>
      <span className="block text-sm text-soft">{ruleOf(shown.setting.rule)}</span>
      <span className="block font-semibold">{textOf(shown.setting)}</span>
      <span className="block text-sm text-soft">
        {shown.effectiveFrom <= today ? t('inForce', { date }) : t('ahead', { date })}
      </span>
      <UnusualNotice setting={shown.setting} />
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
          {t('history', { count: records.length })}
        </summary>
        <ol className="mt-1 flex flex-col gap-2">
          {records.map((record) => (
            <li key={record.byLawId}>
              {t('fromDay', {
                date: dateText(record.effectiveFrom),
                text: textOf(record.setting),
              })}
              <span className="block text-sm text-soft">
                {t('written', {
                  reason: record.reason,
                  source: record.source,
                  name: record.decidedBy,
                  at: instantText(record.recordedAt),
                })}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
