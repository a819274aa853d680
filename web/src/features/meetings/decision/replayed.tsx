import type { ReactNode } from 'react';
import type { DecisionView, ReplayedPartView } from '#contracts/decisions';
import { NOT_KEPT_WORDS, PART_WORDS } from '#domain/decisions/decision-words';
import { Section } from '../../../components/page/section.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { Folded } from '../item/evidence/folded.tsx';
import { Resolution } from '../item/resolution.tsx';
import { decisionWords } from './words.ts';

interface ReplayedProps {
  readonly decision: DecisionView;
  /** The way to work it out once more. */
  readonly again: ReactNode;
}

/** Whether all of it comes out as it was kept; each figure that does not is named. */
export function Replayed({ decision, again }: ReplayedProps) {
  const t = useWords(decisionWords);
  const { item, replay, allocations } = decision;
  const all = [...replay.parts, ...allocations];
  const differing = all.reduce((sum, { differences }) => sum + differences.length, 0);
  const count = all.reduce((sum, { compared }) => sum + compared, 0);
  return (
    <div className="mb-7 flex flex-col gap-4">
      {item.resolution !== null && <Resolution item={item} resolution={item.resolution} />}
      {differing === 0 ? (
        <Notice kind="good" title={t('same', { count: count.toLocaleString('en-US') })}>
          <p>{t('sameAbout')}</p>
        </Notice>
      ) : (
        <Notice kind="bad" title={t('differs', { count: differing })}>
          <p>{t('differsAbout')}</p>
        </Notice>
      )}
      <div className="print:hidden">{again}</div>
      {differing === 0 ? (
        <div className="card px-5 py-1.5">
          <Folded summary={t('parts')}>
            <Parts decision={decision} />
          </Folded>
        </div>
      ) : (
        <Section title={t('parts')}>
          <Parts decision={decision} />
        </Section>
      )}
    </div>
  );
}

function Parts({ decision: { replay, allocations } }: Pick<ReplayedProps, 'decision'>) {
  const t = useWords(decisionWords);
  const { language } = useLanguage();
  return (
    <ul className="divide-y divide-line">
      {replay.parts.map((part) => (
        <Part key={part.part} title={PART_WORDS[part.part][language]} part={part} />
      ))}
      {allocations.map(({ number, ...part }) => (
        <Part key={number} title={t('proposal', { number })} part={part} />
      ))}
    </ul>
  );
}

function Part({ title, part }: { title: string; part: ReplayedPartView }) {
  const t = useWords(decisionWords);
  const { language } = useLanguage();
  const { compared, differences, notKept } = part;
  const isSame = differences.length === 0;
  const count = isSame ? compared : differences.length;
  const says = compared === 0 ? 'partNothing' : isSame ? 'partSame' : 'partDiffers';
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="font-semibold">{title}</p>
        <Tag tone={isSame ? 'good' : 'bad'} icon={isSame ? 'check' : 'warning'}>
          {t(says, { count })}
        </Tag>
      </div>
      {differences.map(({ what, stored, recomputed }) => (
        <p key={what.en} className="mt-1 break-words">
          <span className="block">{what[language]}</span>
          <span className="text-clay-700">{t('stored', { value: stored[language] })}</span>
          {' ≠ '}
          <span className="font-semibold">{t('recomputed', { value: recomputed[language] })}</span>
        </p>
      ))}
      {notKept.map((one) => (
        <p key={one} className="mt-1 text-sm text-soft">
          {NOT_KEPT_WORDS[one][language]}
        </p>
      ))}
    </li>
  );
}
