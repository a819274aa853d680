import { useState } from 'react';
import type { EnteredPayments, SheetCollection } from '#contracts/paper';
import type { ExtraUse } from '#domain/interest/repayment';
import { EXTRA_USES } from '#domain/interest/repayment';
import { Button } from '../../components/action/button.tsx';
import { EMPTY_PAPER, paperOf, type PaperDraft } from '../../components/form/paper/paper-draft.ts';
import { PaperFields } from '../../components/form/paper/paper-fields.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { extraUseWords } from '../../lib/code-words/loans.ts';
import { bahtText, countText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import type { ApiProblem } from '../../lib/problem.ts';
import { useEnterPayments } from './use-paper.ts';
import { paperWords } from './words.ts';

type Line = SheetCollection['lines'][number];

interface Paid {
  readonly amountSatang?: string | undefined;
  readonly extraUse?: ExtraUse | undefined;
}

interface PaymentsFormProps {
  readonly collection: SheetCollection;
  readonly onEntered: (entered: EnteredPayments) => void;
}

/** One amount for each contract that paid; the others stay empty. */
export function PaymentsForm({ collection, onEntered }: PaymentsFormProps) {
  const t = useWords(paperWords);
  const { sheet, lines } = collection;
  const [paper, setPaper] = useState<PaperDraft>(EMPTY_PAPER);
  const [paid, setPaid] = useState<Readonly<Record<string, Paid>>>({});
  const entering = useEnterPayments({ sheetId: sheet.sheetId, onDone: onEntered });
  const payers = lines.filter(({ loanId }) => paid[loanId]?.amountSatang !== undefined);
  const sum = payers.reduce((all, { loanId }) => all + BigInt(paid[loanId]?.amountSatang ?? 0), 0n);
  const submit = () => {
    const { paperOn } = paper;
    if (paperOn === undefined) return;
    const { sheetCode: _code, ...details } = paperOf(paper);
    entering.run({
      paper: { ...details, paperOn },
      payments: payers.map(({ loanId }) => ({
        loanId,
        amountSatang: paid[loanId]?.amountSatang ?? '0',
        extraUse: paid[loanId]?.extraUse ?? null,
      })),
    });
  };
  const part = (some: readonly Line[]) =>
    some.map((line) => (
      <PayerLine
        key={line.loanId}
        line={line}
        paid={paid[line.loanId] ?? {}}
        onChange={(change) =>
          setPaid((all) => ({ ...all, [line.loanId]: { ...all[line.loanId], ...change } }))
        }
      />
    ));
  const others = lines.filter(({ isOnSheet }) => !isOnSheet);
  return (
    <Section title={t('enterTitle')}>
      {lines.length === 0 && <Notice kind="care">{t('noLines')}</Notice>}
      <ProblemForm problem={entering.problem} onSubmit={submit}>
        <PaperFields
          part="paper"
          asksCode={false}
          draft={paper}
          change={(change) => setPaper((before) => ({ ...before, ...change }))}
          centreId={sheet.centreId}
          caseId={null}
        />
        <Refused problem={entering.problem} payers={payers} />
        <ul className="divide-y divide-line">{part(lines.filter((line) => line.isOnSheet))}</ul>
        {others.length > 0 && (
          <details open={!sheet.isPrefilled}>
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-indigo-800">
              {t('notOnSheet')}
            </summary>
            <ul className="divide-y divide-line">{part(others)}</ul>
          </details>
        )}
        <p aria-live="polite" className="text-lg font-bold text-indigo-900">
          {t('total', { amount: bahtText(String(sum)), count: countText(payers.length) })}
        </p>
        <div>
          <Button type="submit" isRunning={entering.isRunning}>
            {t('enterPayments')}
          </Button>
        </div>
      </ProblemForm>
    </Section>
  );
}

interface PayerLineProps {
  readonly line: Line;
  readonly paid: Paid;
  readonly onChange: (paid: Paid) => void;
}

/** The use of extra money is asked for only where more came than was due. */
function PayerLine({ line, paid, onChange }: PayerLineProps) {
  const t = useWords(paperWords);
  const extra = useWords(extraUseWords);
  const isMore = BigInt(paid.amountSatang ?? 0) > BigInt(line.dueSatang);
  const facts = [
    line.contractNumber,
    t('due', { amount: bahtText(line.dueSatang) }),
    ...(line.overdueSatang === '0' ? [] : [t('overdue', { amount: bahtText(line.overdueSatang) })]),
  ];
  return (
    <li className="grid items-start gap-x-6 gap-y-2 py-3 sm:grid-cols-2">
      <MoneyField
        name={`amount.${line.loanId}`}
        label={t('received', { name: `${line.household} · ${line.houseNumber}` })}
        help={facts.join(' · ')}
        value={paid.amountSatang}
        onChange={(amountSatang) => onChange({ amountSatang })}
      />
      {isMore && (
        <Select
          name={`extraUse.${line.loanId}`}
          label={extra('question')}
          choices={EXTRA_USES.map((value) => ({ value, label: extra(value) }))}
          value={paid.extraUse}
          onChange={(extraUse) => onChange({ extraUse })}
        />
      )}
    </li>
  );
}

/** What the server says of a line, with the name of its payer: `payments.3.amountSatang`. */
function Refused(props: { problem: ApiProblem | undefined; payers: readonly Line[] }) {
  const t = useWords(paperWords);
  const { language } = useLanguage();
  const lines = (props.problem?.fields ?? []).flatMap(({ path, sentence }) => {
    const at = /^payments\.(\d+)/.exec(path)?.[1];
    const payer = at === undefined ? undefined : props.payers[Number(at)];
    return payer === undefined ? [] : [{ name: payer.household, sentence: sentence[language] }];
  });
  if (lines.length === 0) return null;
  return (
    <Notice kind="bad">
      {lines.map((line) => (
        <p key={line.name}>{t('lineRefused', line)}</p>
      ))}
    </Notice>
  );
}
