import { useState } from 'react';
import type { BookFund, ImportedBook } from '#contracts/books';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { RadioCards } from '../../components/form/radio-cards.tsx';
import { Section } from '../../components/page/section.tsx';
import { bahtFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useBookImport, type ChosenBook } from './use-books.ts';
import { bookWords } from './words.ts';

type Answer = 'counts' | 'countsNot';
type Answers = Readonly<Record<string, Answer>>;

interface ImportFormProps {
  readonly book: ChosenBook;
  readonly centreId: string;
  readonly onDone: (done: ImportedBook) => void;
}

/** Asks for every new fund whether it counts, and brings all of the file in. */
export function ImportForm({ book, centreId, onDone }: ImportFormProps) {
  const t = useWords(bookWords);
  const [answers, setAnswers] = useState<Answers>({});
  const asked = book.checked.funds.filter((fund) => fund.countsInHeadline === null);
  const { run, isRunning, problem } = useBookImport({ centreId, book, onDone });
  const submit = () => {
    run(
      asked.map(({ fundCode }) => ({
        fundCode,
        countsInHeadline: answers[fundCode] === 'counts',
      })),
    );
  };
  return (
    <Section title={t('headline')}>
      <ProblemForm problem={problem} problemTitle={t('notImported')} onSubmit={submit}>
        {asked.length > 0 && <p className="max-w-prose">{t('headlineAbout')}</p>}
        {book.checked.funds.map((fund) => (
          <FundQuestion
            key={fund.fundCode}
            fund={fund}
            answer={answers[fund.fundCode]}
            onAnswer={(answer) => setAnswers((all) => ({ ...all, [fund.fundCode]: answer }))}
          />
        ))}
        <div>
          <p className="mb-3 max-w-prose text-soft">{t('importAbout')}</p>
          <Button type="submit" isRunning={isRunning}>
            {t('import')}
          </Button>
        </div>
      </ProblemForm>
    </Section>
  );
}

interface FundQuestionProps {
  readonly fund: BookFund;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

function FundQuestion({ fund, answer, onAnswer }: FundQuestionProps) {
  const t = useWords(bookWords);
  const label = t('fundChoice', { name: fund.name, amount: bahtFigure(fund.capitalSatang) });
  if (fund.countsInHeadline !== null) {
    return (
      <p>
        <span className="font-semibold">{label}</span>{' '}
        <span className="text-soft">
          {t('known')} · {t(fund.countsInHeadline ? 'counts' : 'countsNot')}
        </span>
      </p>
    );
  }
  return (
    <RadioCards<Answer>
      name={`headline-${fund.fundCode}`}
      label={label}
      isRequired
      isBeside
      choices={[
        { value: 'counts', label: t('counts') },
        { value: 'countsNot', label: t('countsNot') },
      ]}
      value={answer}
      onChange={onAnswer}
    />
  );
}
