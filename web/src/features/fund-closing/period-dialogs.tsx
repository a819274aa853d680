import { useState } from 'react';
import type { CloseView, NewClose } from '#contracts/fund-closing';
import { PERIOD_KINDS, type PeriodKind } from '#domain/ledger/periods';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { monthText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useClosingCommand } from './use-closing-command.ts';
import { thisYearBe } from './use-closing.ts';
import { closingWords } from './words.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** Closes a month or a year; what it means is said before it is sent. */
export function CloseDialog({ fundId, onClose }: { fundId: string; onClose: () => void }) {
  const t = useWords(closingWords);
  const [kind, setKind] = useState<PeriodKind | undefined>('month');
  const [yearBe, setYear] = useState<number | undefined>(thisYearBe());
  const [month, setMonth] = useState<string>();
  const closing = useClosingCommand<NewClose>({
    path: 'periodCloses',
    params: { fundId },
    done: () => t('periodClosed'),
    onClose,
  });
  const submit = () => {
    if (!kind || !yearBe) return;
    if (kind !== 'month') closing.run({ kind, yearBe });
    else if (month) closing.run({ kind, yearBe, month: Number(month) });
  };
  return (
    <Dialog title={t('closeTitle')} isOpen onClose={onClose}>
      <p>{t('closeAbout')}</p>
      <ProblemForm problem={closing.problem} onSubmit={submit}>
        <Select
          name="kind"
          label={t('kind')}
          choices={PERIOD_KINDS.map((value) => ({ value, label: t(value) }))}
          value={kind}
          onChange={setKind}
          isRequired
        />
        {kind === 'month' && (
          <Select
            name="month"
            label={t('month')}
            choices={MONTHS.map((value) => ({
              value,
              label: monthText(`2021-${value.padStart(2, '0')}`),
            }))}
            value={month}
            onChange={setMonth}
            isRequired
          />
        )}
        <NumberField
          name="yearBe"
          label={t('year')}
          value={yearBe}
          onChange={setYear}
          least={2500}
          most={2700}
          isRequired
        />
        <FormButtons save={t('close')} isRunning={closing.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}

/** The first of two people asks that a closed period be opened again. */
export function ReopenDialog({ close, onClose }: { close: CloseView; onClose: () => void }) {
  const t = useWords(closingWords);
  const [reason, setReason] = useState('');
  const asking = useClosingCommand<{ reason: string }>({
    path: 'periodReopenings',
    params: { closeId: close.closeId },
    done: () => t('asked'),
    onClose,
  });
  return (
    <Dialog title={t('reopenTitle')} isOpen onClose={onClose}>
      <ProblemForm problem={asking.problem} onSubmit={() => asking.run({ reason })}>
        <TextField
          name="reason"
          label={t('reason')}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <FormButtons save={t('ask')} isRunning={asking.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}
