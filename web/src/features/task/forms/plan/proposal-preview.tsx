import type { CaseFile } from '#contracts/cases';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { scheduleOf, type Schedule } from '#domain/interest/schedule';
import { trueRateBasisPoints } from '#domain/interest/true-rate';
import { satangToJson, type Satang } from '#domain/money/satang';
import { DataList } from '../../../../components/list/data-list.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { bahtText, dateText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { ScheduleTable } from '../loan/schedule-table.tsx';
import type { ProposalDraft } from './prepare-proposal-form.tsx';
import { residualWith } from './residual-with.ts';
import { planWords } from './words.ts';

interface ProposalPreviewProps {
  readonly file: CaseFile;
  readonly amountSatang: Satang;
  readonly rateBasisPoints: number;
  readonly draft: ProposalDraft;
}

/** What the household would pay, until when, and what it would keep: live while the terms change. */
export function ProposalPreview({
  file,
  amountSatang,
  rateBasisPoints,
  draft,
}: ProposalPreviewProps) {
  const t = useWords(planWords);
  const { termMonths, firstDueOn } = draft;
  if (termMonths === undefined || firstDueOn === undefined || amountSatang <= 0n) return null;
  const schedule = scheduleOf({
    principalSatang: amountSatang,
    rate: yearlyDecliningRate(rateBasisPoints),
    termMonths,
    firstDueOn: plainDate(firstDueOn),
  });
  const remains = residualWith(file, schedule.instalmentSatang);
  return (
    <section
      aria-label={t('instalment')}
      className="rounded-card border-[1.5px] border-indigo-300 bg-indigo-50 p-4"
    >
      <p className="text-sm text-soft">{t('instalment')}</p>
      <p aria-live="polite" className="text-2xl font-bold text-indigo-900">
        {bahtText(satangToJson(schedule.instalmentSatang))}
      </p>
      <p className="mb-2 text-sm text-soft">
        {t('commonRate', { percent: rateBasisPoints / 100 })}
      </p>
      <PreviewFigures schedule={schedule} amountSatang={amountSatang} remains={remains} />
      {file.before && (
        <p className="mt-1 text-sm text-soft">
          {t('remainsBefore', { amount: bahtText(file.before.residualSatang) })}
        </p>
      )}
      {remains !== null && remains < 0n && (
        <div className="mt-3">
          <Notice kind="care">{t('tooHeavy')}</Notice>
        </div>
      )}
      <details className="mt-3">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-indigo-800 underline underline-offset-4">
          {t('showSchedule')}
        </summary>
        <ScheduleTable rows={schedule.rows} />
      </details>
    </section>
  );
}

interface PreviewFiguresProps {
  readonly schedule: Schedule;
  readonly amountSatang: Satang;
  readonly remains: Satang | null;
}

function PreviewFigures({ schedule, amountSatang, remains }: PreviewFiguresProps) {
  const t = useWords(planWords);
  const last = schedule.rows.at(-1);
  const trueRate = trueRateBasisPoints({
    principalSatang: amountSatang,
    paymentsSatang: schedule.rows.map((row) => row.paymentSatang),
  });
  const baht = (amount: Satang) => bahtText(satangToJson(amount));
  return (
    <DataList
      items={[
        { label: t('amount'), value: baht(amountSatang) },
        ...(last
          ? [
              { label: t('lastInstalment'), value: baht(last.paymentSatang) },
              { label: t('ends'), value: dateText(last.dueOn) },
            ]
          : []),
        { label: t('interest'), value: baht(schedule.totals.interestSatang) },
        { label: t('trueRate'), value: t('percent', { percent: (trueRate / 100).toFixed(2) }) },
        ...(remains === null ? [] : [{ label: t('remains'), value: baht(remains) }]),
      ]}
    />
  );
}
