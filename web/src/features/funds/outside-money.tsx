import { useState } from 'react';
import type { z } from 'zod';
import type { FundRegisterView, OutsideMoneyRepaid } from '#contracts/fund-register';
import { Button } from '../../components/action/button.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { interestBearerWords } from '../../lib/code-words/fund-register.ts';
import { bahtText, dateText, percentFigure, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { OutsideForm } from './outside-form.tsx';
import { RegisterSection } from './register-section.tsx';
import { fundWords } from './words.ts';

type OutsideRow = FundRegisterView['outsideMoney'][number];

/** Money that the fund lends on for somebody outside, and who bears its interest. */
export function OutsideMoneySection({ fund }: { fund: FundRegisterView }) {
  const t = useWords(fundWords);
  const [repaying, setRepaying] = useState<OutsideRow>();
  return (
    <RegisterSection
      title={t('outside')}
      add={fund.mayChange ? t('newOutside') : undefined}
      isEmpty={fund.outsideMoney.length === 0}
      form={(onClose) => <OutsideForm fundId={fund.fundId} onClose={onClose} />}
    >
      {fund.outsideMoney.map((row) => (
        <li key={row.outsideMoneyId} className="flex flex-wrap items-center justify-between gap-3">
          <OutsideLine row={row} />
          {fund.mayChange && row.repaidOn === null && (
            <Button
              look="quiet"
              label={t('repayOf', { source: row.source })}
              onPress={() => setRepaying(row)}
            >
              {t('repay')}
            </Button>
          )}
        </li>
      ))}
      {repaying && <RepayForm row={repaying} onClose={() => setRepaying(undefined)} />}
    </RegisterSection>
  );
}

function OutsideLine({ row }: { row: OutsideRow }) {
  const t = useWords(fundWords);
  const bearerOf = useWords(interestBearerWords);
  const rate = percentFigure(row.rateBasisPoints);
  return (
    <span>
      <span className="flex flex-wrap items-center gap-2 font-semibold">
        {row.source} {bahtText(row.amountSatang)}
        {row.repaidOn !== null && (
          <Tag tone="good" icon="check">
            {t('repaid', { on: dateText(row.repaidOn) })}
          </Tag>
        )}
      </span>
      <span className="block text-sm text-soft">
        {t('outsideLine', { rate, who: bearerOf(row.interestBorneBy) })}
      </span>
      <span className="block text-sm text-soft">
        {t('outsideDays', { from: dateText(row.receivedOn), until: dateText(row.dueOn) })}
      </span>
    </span>
  );
}

function RepayForm({ row, onClose }: { row: OutsideRow; onClose: () => void }) {
  const t = useWords(fundWords);
  const [repaidOn, setRepaidOn] = useState<string | undefined>(todayInBangkok());
  const { outsideMoneyId } = row;
  const writing = useWriting<z.input<typeof OutsideMoneyRepaid>>({
    path: 'outsideMoneyRepaid',
    params: { outsideMoneyId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (repaidOn) writing.run({ repaidOn });
  };
  return (
    <FormDialog
      title={t('repayOf', { source: row.source })}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <BuddhistDateField
        name="repaidOn"
        label={t('repaidOn')}
        value={repaidOn}
        onChange={setRepaidOn}
        earliest={row.receivedOn}
        latest={todayInBangkok()}
        isRequired
      />
    </FormDialog>
  );
}
