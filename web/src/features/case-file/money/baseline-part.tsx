import { Link } from '@tanstack/react-router';
import type { BaselineView } from '#contracts/baselines';
import { buttonClass } from '../../../components/action/button.tsx';
import { DataList } from '../../../components/list/data-list.tsx';
import { Table } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import {
  bahtFigure,
  bahtText,
  dateText,
  dayOfInstant,
  shortDateText,
} from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { File } from '../use-case-file.ts';
import { moneyWords } from './words.ts';

/** How many signs of the seal a person compares; the whole stands in the answer of the server. */
const SEAL_SIGNS = 16;

/** That the figures from before are frozen, since when, and what was corrected beside them. */
export function BaselinePart({ file }: { file: File }) {
  const t = useWords(moneyWords);
  const { baseline, caseId } = file;
  return (
    <Section
      title={t('baseline')}
      aside={
        <Link
          to="/cases/$caseId/evidence"
          params={{ caseId }}
          className={`${buttonClass('secondary')} print:hidden`}
        >
          {t('toEvidence')}
        </Link>
      }
    >
      {baseline === null ? (
        <p className="text-soft">{t('notFrozen')}</p>
      ) : (
        <>
          <p className="mb-2 text-soft">{t('frozenAbout')}</p>
          <DataList
            items={[
              { label: t('frozenOn'), value: dateText(baseline.frozenOn) },
              {
                label: t('seal'),
                value: <span className="font-mono">{baseline.sha256.slice(0, SEAL_SIGNS)}</span>,
              },
              ...(baseline.corrected === null
                ? []
                : [
                    {
                      label: t('debtCorrected'),
                      value: bahtText(baseline.corrected.debtSatang),
                    },
                    {
                      label: t('residualCorrected'),
                      value: bahtText(baseline.corrected.residualSatang),
                    },
                  ]),
            ]}
          />
          {baseline.corrections.length > 0 && <Corrections baseline={baseline} />}
        </>
      )}
    </Section>
  );
}

function Corrections({ baseline }: { baseline: BaselineView }) {
  const t = useWords(moneyWords);
  const rows = baseline.corrections.map((correction, at) => ({ ...correction, key: String(at) }));
  return (
    <div className="mt-3">
      <Table
        caption={t('corrections')}
        isCaptionShown
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'at',
            label: t('correctedOn'),
            cell: ({ correctedAt, correctedBy }) => (
              <>
                <span className="block">{shortDateText(dayOfInstant(correctedAt))}</span>
                <span className="block text-sm font-normal text-soft">{correctedBy}</span>
              </>
            ),
          },
          { key: 'figure', label: t('figure'), cell: ({ field }) => t(field) },
          {
            key: 'was',
            label: t('was'),
            isFigure: true,
            cell: ({ oldSatang }) => bahtFigure(oldSatang),
          },
          {
            key: 'shouldBe',
            label: t('shouldBe'),
            isFigure: true,
            cell: ({ newSatang }) => bahtFigure(newSatang),
          },
          { key: 'why', label: t('why'), cell: ({ reason }) => reason },
        ]}
      />
    </div>
  );
}
