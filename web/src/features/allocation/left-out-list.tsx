import { Section } from '../../components/page/section.tsx';
import { useFindingText, useSourceText } from '../../lib/code-words/findings.ts';
import { bahtText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { pointsText } from './points-text.ts';
import { Pressing } from './pressing.tsx';
import type { Answer } from './proposed-allocation.tsx';
import { allocationWords, leftOutWords } from './words.ts';

type LeftOut = Answer['leftOut'][number];

/** As many funds are named as a person compares at once; the nearest ones first. */
const NAMED_FUNDS = 3;

/** Each household that is left out: why, and what would change it. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useWords(allocationWords);
  return (
    <Section
      title={t('leftOut')}
      aside={<span className="text-soft">{t('leftOutCount', { count: leftOut.length })}</span>}
      isBare
    >
      <ul className="flex flex-col gap-3">
        {leftOut.map((one) => (
          <li key={one.caseId} className="card px-5 py-4">
            <LeftOutCase one={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LeftOutCase({ one }: { one: LeftOut }) {
  const t = useWords(allocationWords);
  const reasonOf = useWords(leftOutWords);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>{one.household}</h3>
        <span className="text-soft">
          {t('caseLine', { number: one.caseNumber })} · {bahtText(one.amountSatang)}
        </span>
      </div>
      <Pressing of={one} />
      <p className="mt-2">{reasonOf(one.reason)}</p>
      <p className="mt-2 text-sm font-semibold text-soft">{t('change')}</p>
      <WhatWouldChange one={one} />
      {one.barred.length > 0 && <BarredFunds barred={one.barred} />}
    </>
  );
}

function WhatWouldChange({ one }: { one: LeftOut }) {
  const t = useWords(allocationWords);
  const { language } = useLanguage();
  const { lacking, instead } = one;
  const others = lacking.length - NAMED_FUNDS;
  if (lacking.length === 0) return <p>{t('nothingWouldChange')}</p>;
  return (
    <ul className="list-disc pl-5">
      {lacking.slice(0, NAMED_FUNDS).map(({ fund, satang, endedBy }) => (
        <li key={fund.fundId}>
          {t(endedBy === 'reserve' ? 'lackingReserve' : 'lackingCeiling', {
            fund: fund.name[language],
            amount: bahtText(satang),
          })}
        </li>
      ))}
      {others > 0 && <li className="text-soft">{t('lackingMore', { count: others })}</li>}
      {one.fitsShared && <li>{t('fitsShared')}</li>}
      {instead !== null && <Instead instead={instead} />}
    </ul>
  );
}

function Instead({ instead }: { instead: NonNullable<LeftOut['instead']> }) {
  const t = useWords(allocationWords);
  const households = instead.withoutCases.map(({ household }) => household).join(', ');
  const points = pointsText(instead.lostPoints);
  const sentence =
    households === '' ? 'insteadNobody' : instead.lostPoints === '0' ? 'insteadEqual' : 'instead';
  return (
    <li>
      {t(sentence, { households, points })}
      {!instead.isLeast && <span className="block text-sm text-soft">{t('insteadAtMost')}</span>}
    </li>
  );
}

function BarredFunds({ barred }: { barred: LeftOut['barred'] }) {
  const t = useWords(allocationWords);
  const textOf = useFindingText();
  const sourceOf = useSourceText();
  const { language } = useLanguage();
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {t('barred', { count: barred.length })}
      </summary>
      <ul className="divide-y divide-line">
        {barred.map(({ fund, findings }) => (
          <li key={fund.fundId} className="py-2">
            <span className="font-semibold">{fund.name[language]}</span>
            <ul className="list-disc pl-5">
              {findings.map((finding) => (
                <li key={finding.reason}>
                  {textOf(finding)}
                  <span className="block text-sm text-soft">{sourceOf(finding.source)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
