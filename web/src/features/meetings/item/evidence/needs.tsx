import type { z } from 'zod';
import type { FundOption, ReasonSource } from '#contracts/fund-evidence';
import { approvalWords } from '../../../../lib/code-words/by-laws.ts';
import { useSourceText } from '../../../../lib/code-words/findings.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { evidenceWords } from './words.ts';

type Source = z.infer<typeof ReasonSource>;

/** What a loan of this amount needs before its contract, by the by-law of the fund; nothing when nothing. */
export function Needs({ needs }: { needs: FundOption['needs'] }) {
  const e = useWords(evidenceWords);
  const approvalOf = useWords(approvalWords);
  const sourceOf = useSourceText();
  if (needs === null || (needs.approvals.length === 0 && needs.guarantors === 0)) return null;
  const line = (text: string, source: Source | null) =>
    source === null ? text : `${text} (${sourceOf(source)})`;
  const lines = [
    ...needs.approvals.map((approval) => line(approvalOf(approval), needs.approvalSource)),
    ...(needs.guarantors > 0
      ? [line(e('needs-guarantors', { count: needs.guarantors }), needs.guarantorSource)]
      : []),
  ];
  return (
    <div className="my-2 rounded-field bg-bamboo-100 px-4 py-2">
      <p className="font-semibold">{e('needs')}</p>
      <ul className="list-disc pl-5">
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
