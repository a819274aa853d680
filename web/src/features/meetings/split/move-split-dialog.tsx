import { useState } from 'react';
import { Made } from '#contracts/centres';
import { pathOf } from '#contracts/paths';
import { CASH_REASONS, type InabilityReason } from '#domain/funds/eligibility/reasons';
import { MOST_LENDERS } from '#domain/loans/shares';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { FormButtons } from '../../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Select, type Choice } from '../../../components/form/select.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { useLoadNewest } from '../use-meetings.ts';
import { emptyRow, leftOf, partsOf, type PartRow } from './part-rows.ts';
import { splitWords } from './words.ts';

interface MoveSplitProps extends ItemProps {
  readonly amountSatang: string;
  readonly onClose: () => void;
}

/** Names the funds that are to lend together, in the order in which the money is set aside. */
export function MoveSplitDialog({ meeting, item, amountSatang, onClose }: MoveSplitProps) {
  const t = useWords(splitWords);
  const funds = useFundChoices(item);
  const [rows, setRows] = useState<readonly PartRow[]>([emptyRow(1), emptyRow(2)]);
  const moving = useMoving({ meeting, item, onClose });
  const change = (key: number, part: Partial<PartRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const addRow = () =>
    setRows((all) => [...all, emptyRow(Math.max(...all.map(({ key }) => key)) + 1)]);
  const mayAdd = rows.length < Math.min(MOST_LENDERS, funds.length);
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <p>{t('about')}</p>
      <ProblemForm problem={moving.problem} onSubmit={() => moving.run(partsOf(rows))}>
        {rows.map((row, at) => (
          <PartFields
            key={row.key}
            at={at}
            row={row}
            funds={funds.filter(({ value }) =>
              rows.every((one) => one === row || one.fundId !== value),
            )}
            change={(part) => change(row.key, part)}
            remove={
              rows.length > 2
                ? () => setRows((all) => all.filter(({ key }) => key !== row.key))
                : undefined
            }
          />
        ))}
        <div className="flex flex-wrap items-center gap-3">
          {mayAdd && (
            <Button look="secondary" icon="add" onPress={addRow}>
              {t('add')}
            </Button>
          )}
          <Left left={leftOf(rows, amountSatang)} amountSatang={amountSatang} />
        </div>
        <FormButtons save={t('save')} isRunning={moving.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

function Left({ left, amountSatang }: { left: bigint; amountSatang: string }) {
  const t = useWords(splitWords);
  const amount = bahtText(amountSatang);
  const key = left === 0n ? 'whole' : left > 0n ? 'left' : 'over';
  return (
    <p aria-live="polite" className="font-semibold">
      {t(key, { amount, left: bahtText(String(left < 0n ? -left : left)) })}
    </p>
  );
}

interface PartFieldsProps {
  readonly at: number;
  readonly row: PartRow;
  readonly funds: readonly Choice<string>[];
  readonly change: (part: Partial<PartRow>) => void;
  readonly remove: (() => void) | undefined;
}

function PartFields({ at, row, funds, change, remove }: PartFieldsProps) {
  const t = useWords(splitWords);
  const number = at + 1;
  return (
    <div className="grid gap-3 rounded-card border-[1.5px] border-line p-3">
      <Select
        name={at === 0 ? 'parts' : `parts.${at}.fundId`}
        label={t('fund', { number })}
        choices={funds}
        value={row.fundId}
        onChange={(fundId) => change({ fundId })}
        isRequired
      />
      <MoneyField
        name={`parts.${at}.amountSatang`}
        label={t('amount', { number })}
        value={row.amountSatang}
        onChange={(amountSatang) => change({ amountSatang })}
        isRequired
      />
      {remove !== undefined && (
        <Button look="quiet" onPress={remove}>
          {t('remove', { number })}
        </Button>
      )}
    </div>
  );
}

const CASH: readonly InabilityReason[] = CASH_REASONS;

/** Funds that could lend a part: those that refuse for nothing but their cash. */
function useFundChoices({ options }: ItemProps['item']): Choice<string>[] {
  const t = useWords(splitWords);
  const { language } = useLanguage();
  return options
    .filter(({ findings }) => findings.every(({ reason }) => CASH.includes(reason)))
    .map(({ fundId, name, cashSatang }) => ({
      value: fundId,
      label: t('fundWithCash', { fund: name[language], cash: bahtText(cashSatang) }),
    }));
}

function useMoving({ meeting, item, onClose }: ItemProps & { readonly onClose: () => void }) {
  const t = useWords(splitWords);
  const loadNewest = useLoadNewest();
  const { meetingId } = meeting;
  const { itemId } = item;
  return useCommand({
    form: `move-split:${itemId}`,
    send: (parts: ReturnType<typeof partsOf>, idempotencyKey) =>
      sendCommand({
        path: pathOf('splitMotions', { meetingId, itemId }),
        answer: Made,
        body: { parts },
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('moved'));
      onClose();
      await loadNewest();
    },
  });
}
