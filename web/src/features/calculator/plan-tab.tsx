import { useMutation } from '@tanstack/react-query';
import { LoanQuote } from '#contracts/loan-quotes';
import { PATHS } from '#contracts/paths';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { askQuestion } from '../../lib/api-client.ts';
import { useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { type LoanDraft, quoteBodyOf } from './quote-body.ts';
import { MoreQuoteFields, QuoteFields } from './quote-fields.tsx';
import { QuoteResult } from './quote-result.tsx';
import { calculatorWords } from './words.ts';

interface PlanTabProps {
  readonly loan: LoanDraft;
  readonly onLoan: (part: Partial<LoanDraft>) => void;
}

/** The schedule of a loan that everybody pays in time. */
export function PlanTab({ loan, onLoan }: PlanTabProps) {
  const t = useWords(calculatorWords);
  const quote = useMutation({
    mutationFn: (body: unknown) => askQuestion({ path: PATHS.loanQuotes, answer: LoanQuote, body }),
  });
  // What was worked out for other terms must not stand beside the new ones.
  const change = (part: Partial<LoanDraft>) => {
    onLoan(part);
    if (!quote.isPending) quote.reset();
  };
  const submit = () => {
    const body = quoteBodyOf(loan);
    if (body !== undefined) quote.mutate(body);
  };
  return (
    <>
      <div className="card mb-7 px-5 py-4 print:hidden">
        <ProblemForm
          problem={quote.error === null ? undefined : asProblem(quote.error)}
          onSubmit={submit}
        >
          <QuoteFields draft={loan} onChange={change} />
          <MoreQuoteFields draft={loan} onChange={change} />
          <div>
            <Button type="submit" isRunning={quote.isPending}>
              {t('calculate')}
            </Button>
          </div>
        </ProblemForm>
      </div>
      <div aria-live="polite">{quote.data && <QuoteResult quote={quote.data} />}</div>
    </>
  );
}
