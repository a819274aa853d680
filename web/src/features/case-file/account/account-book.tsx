import type { z } from 'zod';
import type { AccountSharingWish, HouseholdAccount } from '#contracts/household-account';
import type { ExpenseKind, IncomeKind } from '#domain/assessment/code-lists';
import { ACCOUNT_AUDIENCES } from '#domain/household/account-book';
import { Button } from '../../../components/action/button.tsx';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { Section } from '../../../components/page/section.tsx';
import { expenseKindWords, incomeKindWords } from '../../../lib/code-words/household.ts';
import { audienceWords } from '../../../lib/code-words/own-view.ts';
import { bahtText, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { accountBookWords } from './words.ts';

type Book = HouseholdAccount['books'][number];

/** One member's month: sums first, then where it went, then the lines. */
export function AccountBook({ caseId, book }: { caseId: string; book: Book }) {
  const t = useWords(accountBookWords);
  const expenseOf = useWords(expenseKindWords);
  const isShort = book.leftSatang.startsWith('-');
  const left = book.leftSatang.replace('-', '');
  return (
    <Section title={book.isOwn ? t('own') : t('of', { name: book.personName })}>
      <dl className="grid grid-cols-3 gap-3">
        <Sum label={t('income')} amountSatang={book.incomeSatang} />
        <Sum label={t('expense')} amountSatang={book.expenseSatang} />
        <Sum label={t(isShort ? 'short' : 'left')} amountSatang={left} />
      </dl>
      {book.expenses.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{t('largest')}</h3>
          <ul>
            {book.expenses.map(({ category, amountSatang }) => (
              <li key={category} className="flex justify-between gap-4">
                <span>{expenseOf(category)}</span>
                <span>{bahtText(amountSatang)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines book={book} />
      {book.isOwn && <Sharing caseId={caseId} book={book} />}
    </Section>
  );
}

function Sum({ label, amountSatang }: { label: string; amountSatang: string }) {
  return (
    <div>
      <dt className="text-base text-soft">{label}</dt>
      <dd className="font-bold">{bahtText(amountSatang)}</dd>
    </div>
  );
}

function Lines({ book }: { book: Book }) {
  const t = useWords(accountBookWords);
  if (book.lines.length === 0) return <p className="mt-4 text-soft">{t('empty')}</p>;
  return (
    <ul className="mt-4 divide-y divide-line">
      {book.lines.map((line) => (
        <Line key={line.lineId} line={line} isOwn={book.isOwn} />
      ))}
    </ul>
  );
}

function Line({ line, isOwn }: { line: Book['lines'][number]; isOwn: boolean }) {
  const t = useWords(accountBookWords);
  const what = useCategoryName(line);
  const amount = bahtText(line.amountSatang);
  const striking = useWriting<object>({
    path: 'strikeAccountLine',
    params: { accountLineId: line.lineId },
    done: t('struck'),
    onDone: () => undefined,
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-1.5">
      <span>
        <span className="block">
          {t(line.direction)} · {what}
        </span>
        <span className="block text-base text-soft">
          {shortDateText(line.happenedOn)}
          {line.note !== null && ` · ${line.note}`}
        </span>
      </span>
      <span className="flex items-center gap-2">
        <span className="font-semibold">{amount}</span>
        {isOwn && (
          <span className="print:hidden">
            <Button
              look="quiet"
              label={t('strikeLabel', { what, amount })}
              isRunning={striking.isRunning}
              onPress={() => striking.run({})}
            >
              {t('strike')}
            </Button>
          </span>
        )}
      </span>
    </li>
  );
}

function useCategoryName({ direction, category }: Book['lines'][number]): string {
  const incomeOf = useWords(incomeKindWords);
  const expenseOf = useWords(expenseKindWords);
  return direction === 'income'
    ? incomeOf(category as IncomeKind)
    : expenseOf(category as ExpenseKind);
}

/** The owner's own consent, given and taken back by one tick. */
function Sharing({ caseId, book }: { caseId: string; book: Book }) {
  const t = useWords(accountBookWords);
  const audienceOf = useWords(audienceWords);
  const writing = useWriting<z.input<typeof AccountSharingWish>>({
    path: 'accountSharings',
    params: { caseId },
    done: t('sharedDone'),
    onDone: () => undefined,
  });
  return (
    <fieldset className="mt-4 print:hidden">
      <legend className="font-semibold">{t('sharing')}</legend>
      {ACCOUNT_AUDIENCES.map((audience) => (
        <CheckboxRow
          key={audience}
          name={audience}
          label={audienceOf(audience)}
          isChecked={book.sharedWith.includes(audience)}
          onChange={(isShared) => writing.run({ audience, isShared })}
        />
      ))}
    </fieldset>
  );
}
