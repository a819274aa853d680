import type { Finding, FundOption } from '#contracts/fund-evidence';
import {
  inabilityWords,
  useFindingText,
  useSourceText,
} from '../../../../lib/code-words/findings.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { RecordMembership } from './record-membership.tsx';

interface UnableProps {
  readonly options: readonly FundOption[];
  /**
   * The case whose members can still be recorded where a reason asks for it, while the figures are those of
   * this moment; null otherwise.
   */
  readonly recordedFor: string | null;
}

/** The funds that cannot lend, each with all its reasons. */
export function Unable({ options, recordedFor }: UnableProps) {
  const { language } = useLanguage();
  return (
    <ul className="divide-y divide-line">
      {options.map((option) => (
        <li key={option.fundId} className="py-2">
          <span className="font-semibold">{option.name[language]}</span>
          <Reasons option={option} />
          {recordedFor !== null && option.reasons.some((reason) => ASKS_FOR_MEMBER.has(reason)) && (
            <RecordMembership option={option} caseId={recordedFor} />
          )}
        </li>
      ))}
    </ul>
  );
}

const ASKS_FOR_MEMBER: ReadonlySet<Finding['reason']> = new Set<Finding['reason']>([
  'membership-not-known',
  'not-a-member',
  'member-since-not-known',
  'shares-not-known',
]);

/** With figures and source; evidence of earlier years has the bare names only. */
function Reasons({ option }: { option: FundOption }) {
  const reasonOf = useWords(inabilityWords);
  const textOf = useFindingText();
  const sourceOf = useSourceText();
  if (option.findings.length === 0) {
    return (
      <span className="block text-soft">
        {option.reasons.map((reason) => reasonOf(reason)).join(' · ')}
      </span>
    );
  }
  return (
    <ul className="list-disc pl-5">
      {option.findings.map((finding) => (
        <li key={finding.reason}>
          {textOf(finding)}
          <span className="block text-sm text-soft">{sourceOf(finding.source)}</span>
        </li>
      ))}
    </ul>
  );
}
