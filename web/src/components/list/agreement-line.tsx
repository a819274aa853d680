import type { LoanChangeRow } from '#contracts/loan-changes';
import { loanChangeWords } from '../../lib/code-words/loan-changes.ts';
import { dateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';

/** The paper by which interest becomes principal, with its day and how the household signed. */
export function AgreementLine(props: {
  readonly agreement: NonNullable<LoanChangeRow['agreement']>;
}) {
  const t = useWords(loanChangeWords);
  const { paperReference: paper, signedOn, signatureKind } = props.agreement;
  const how = t(`by-${signatureKind}`);
  return <span className="block">{t('agreement', { paper, date: dateText(signedOn), how })}</span>;
}
