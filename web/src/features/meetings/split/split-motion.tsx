import type { SplitInRoom } from '#contracts/meetings';
import { Table } from '../../../components/list/table.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { inabilityWords } from '../../../lib/code-words/findings.ts';
import { bahtFigure, bahtText, percentFigure } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { splitReasonWords, splitWords } from './words.ts';

/** What it means that several funds lend together: each fund's part and cash, and the one instalment. */
export function SplitMotion({ split }: { split: SplitInRoom }) {
  const t = useWords(splitWords);
  const reasonOf = useWords(splitReasonWords);
  return (
    <div className="card px-5 py-4">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3>{t('heading')}</h3>
        <Tag tone={split.isAble ? 'good' : 'care'}>{t(split.isAble ? 'able' : 'unable')}</Tag>
      </div>
      <p className="mb-3 text-soft">
        {t('terms', {
          instalment: bahtText(split.instalmentSatang),
          interest: bahtText(split.totalInterestSatang),
          rate: percentFigure(split.rateBasisPoints),
        })}
      </p>
      {split.reasons.map((reason) => (
        <p key={reason} className="mb-2 font-semibold">
          {reasonOf(reason)}
        </p>
      ))}
      <Parts split={split} />
    </div>
  );
}

type Part = SplitInRoom['parts'][number];

function Parts({ split }: { split: SplitInRoom }) {
  const t = useWords(splitWords);
  const inabilityOf = useWords(inabilityWords);
  const { language } = useLanguage();
  const figure = (key: string, label: string, satang: (part: Part) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (part: Part) => bahtFigure(satang(part)),
  });
  return (
    <Table
      caption={t('heading')}
      rows={split.parts}
      rowKey={(part) => part.fundId}
      columns={[
        {
          key: 'fund',
          label: t('fundName'),
          cell: (part) => (
            <>
              {part.fundName[language]}
              {part.reasons.map((reason) => (
                <span key={reason} className="block text-sm text-soft">
                  {inabilityOf(reason)}
                </span>
              ))}
            </>
          ),
        },
        figure('part', t('part'), (part) => part.amountSatang),
        figure('now', t('cashNow'), (part) => part.cashSatang),
        figure('after', t('cashAfter'), (part) => part.cashAfterSatang),
      ]}
    />
  );
}
