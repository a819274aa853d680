import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { PATHS } from '#contracts/paths';
import { LoanSimulation } from '#contracts/simulation-results';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { askQuestion } from '../../../lib/api-client.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { asProblem } from '../../../lib/problem.ts';
import type { LoanDraft } from '../quote-body.ts';
import { MoreQuoteFields, QuoteFields } from '../quote-fields.tsx';
import { EventsFields } from './events-fields.tsx';
import { dueDatesUntil, lifeBodyOf } from './life-body.ts';
import type { LifeDraft } from './life-draft.ts';
import { LifeFields } from './life-fields.tsx';
import { LifeResult } from './life-result.tsx';
import { lifeWords } from './words.ts';

interface LifeTabProps {
  readonly loan: LoanDraft;
  readonly onLoan: (part: Partial<LoanDraft>) => void;
}

/** Lives a loan through; the server calculates and keeps nothing. */
export function LifeTab({ loan, onLoan }: LifeTabProps) {
  const t = useWords(lifeWords);
  const [life, setLife] = useState<LifeDraft>(() => ({
    interestRuns: 'period-end',
    excess: 'shorten',
    late: 'none',
    others: 'on-time',
    events: [],
    on: todayInBangkok(),
    payOffOn: undefined,
  }));
  const simulation = useMutation({
    mutationFn: (body: unknown) =>
      askQuestion({ path: PATHS.loanSimulations, answer: LoanSimulation, body }),
  });
  // What was worked out for another life must not stand beside the new one.
  const forget = () => {
    if (!simulation.isPending) simulation.reset();
  };
  const change = (part: Partial<LifeDraft>) => {
    setLife((before) => ({ ...before, ...part }));
    forget();
  };
  const changeLoan = (part: Partial<LoanDraft>) => {
    onLoan(part);
    forget();
  };
  const submit = () => {
    const body = lifeBodyOf({ loan, life });
    if (body !== undefined) simulation.mutate(body);
  };
  return (
    <>
      <div className="card mb-7 px-5 py-4 print:hidden">
        <ProblemForm
          problem={simulation.error === null ? undefined : asProblem(simulation.error)}
          onSubmit={submit}
        >
          <QuoteFields draft={loan} onChange={changeLoan} />
          <MoreQuoteFields draft={loan} onChange={changeLoan} />
          <LifeFields draft={life} onChange={change} />
          <EventsFields
            events={life.events}
            dueDates={dueDatesUntil(loan, life.on)}
            onChange={(events) => change({ events })}
          />
          <div>
            <Button type="submit" isRunning={simulation.isPending}>
              {t('simulate')}
            </Button>
          </div>
        </ProblemForm>
      </div>
      <div aria-live="polite">{simulation.data && <LifeResult simulation={simulation.data} />}</div>
    </>
  );
}
