import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LoanQuote } from '#contracts/loan-quotes';
import { PATHS } from '#contracts/paths';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { askQuestion } from '../../lib/api-client.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { type LoanDraft, quoteBodyOf } from './quote-body.ts';
import { MoreQuoteFields, QuoteFields } from './quote-fields.tsx';
import { QuoteResult } from './quote-result.tsx';
import { calculatorWords } from './words.ts';

/** Works out any ordinary loan; the server calculates and keeps nothing. */
export function CalculatorPage() {
  const t = useWords(calculatorWords);
  const [draft, setDraft] = useState<LoanDraft>(() => ({
    amountSatang: undefined,
    rateBasisPoints: undefined,
    months: undefined,
    shape: 'annuity',
    drawnOn: todayInBangkok(),
    firstDueOn: undefined,
    dayCount: 'equal-months',
    unit: '1',
    graceMonths: undefined,
    payerBasisPoints: undefined,
    feeSatang: undefined,
  }));
  const quote = useMutation({
    mutationFn: (body: unknown) => askQuestion({ path: PATHS.loanQuotes, answer: LoanQuote, body }),
  });
  // What was worked out for other terms must not stand beside the new ones.
  const change = (part: Partial<LoanDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    if (!quote.isPending) quote.reset();
  };
  const submit = () => {
    const body = quoteBodyOf(draft);
    if (body !== undefined) quote.mutate(body);
  };
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="card mb-7 px-5 py-4 print:hidden">
        <ProblemForm
          problem={quote.error === null ? undefined : asProblem(quote.error)}
          onSubmit={submit}
        >
          <QuoteFields draft={draft} onChange={change} />
          <MoreQuoteFields draft={draft} onChange={change} />
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
