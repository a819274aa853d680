import type { LoanView } from '#contracts/loans';
import { PaperLink } from '../../../components/page/paper-link.tsx';
import { documentKindWords, documentText } from '../../../lib/code-words/documents.ts';
import { bahtText, dateText, instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { loanPaperWords } from './paper-words.ts';

/** The contract, how the old creditors are paid, and the surety of each guarantor, to print. */
export function LoanPapers({ loan }: { loan: LoanView }) {
  const t = useWords(loanPaperWords);
  const kindOf = useWords(documentKindWords);
  const { papers, guarantors } = loan;
  if (papers.length + guarantors.length === 0) return null;
  return (
    <section aria-label={t('papers')} className="border-t border-line py-3">
      <h3 className="font-semibold">{t('papers')}</h3>
      <ul className="divide-y divide-line">
        {papers.map((paper) => (
          <li
            key={paper.documentId}
            className="flex flex-wrap items-center justify-between gap-x-6"
          >
            <PaperLink documentId={paper.documentId}>{documentText(kindOf, paper)}</PaperLink>
            <span className="text-sm text-soft">
              {t('printedAt', { when: instantText(paper.writtenAt) })}
            </span>
          </li>
        ))}
        {guarantors.map((guarantor) => (
          <Guarantor key={guarantor.guarantorId} guarantor={guarantor} />
        ))}
      </ul>
    </section>
  );
}

function Guarantor({ guarantor }: { guarantor: LoanView['guarantors'][number] }) {
  const t = useWords(loanPaperWords);
  const { documentId, suretyNumber: number, name, mostSatang, signedOn } = guarantor;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 py-1">
      {documentId === null ? (
        <span className="min-h-11 content-center text-soft">{t('noSurety', { number })}</span>
      ) : (
        <PaperLink documentId={documentId}>{t('surety', { number })}</PaperLink>
      )}
      <span className="text-sm text-soft">
        {t('guarantees', { name, amount: bahtText(mostSatang), date: dateText(signedOn) })}
      </span>
    </li>
  );
}
