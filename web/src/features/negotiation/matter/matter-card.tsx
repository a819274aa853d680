import type { MatterView } from '#contracts/negotiations';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Tag, type TagTone } from '../../../components/status/tag.tsx';
import { debtSourceWords } from '../../../lib/code-words/household.ts';
import { dangerWords, matterStatusWords } from '../../../lib/code-words/negotiations.ts';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { negotiationWords } from '../words.ts';
import { MatterActs } from './matter-acts.tsx';
import { MatterHistory } from './matter-history.tsx';

const TONES: Readonly<Record<MatterView['status'], TagTone>> = {
  open: 'calm',
  settled: 'good',
  refused: 'care',
  silent: 'care',
  referred: 'care',
  'left-out': 'plain',
};

/** One creditor: where the talks stand, what can be done now, and everything that happened. */
export function MatterCard({ matter, mayAct }: { matter: MatterView; mayAct: boolean }) {
  const t = useWords(negotiationWords);
  const title = useCreditorTitle(matter);
  const needsMandate = matter.status === 'open' && !matter.hasMandate;
  return (
    <Section title={title}>
      <Marks matter={matter} />
      <Facts matter={matter} />
      {mayAct && needsMandate && (
        <div className="mt-3">
          <Notice kind="care">{t('needsMandate')}</Notice>
        </div>
      )}
      {mayAct && matter.isOfTheSurvey && <MatterActs matter={matter} title={title} />}
      <MatterHistory matter={matter} />
    </Section>
  );
}

/** The creditor by name, or as it is described; else the class of the debt. */
function useCreditorTitle({ creditors, source }: MatterView): string {
  const sourceOf = useWords(debtSourceWords);
  const names = (creditors ?? []).map(({ name, description }) => name ?? description);
  return names.length === 0 ? sourceOf(source) : names.filter(Boolean).join(' · ');
}

function Marks({ matter }: { matter: MatterView }) {
  const statusOf = useWords(matterStatusWords);
  const dangerOf = useWords(dangerWords);
  return (
    <p className="mb-3 flex flex-wrap gap-2">
      <Tag tone={TONES[matter.status]}>{statusOf(matter.status)}</Tag>
      {matter.dangers.map((danger) => (
        <Tag key={danger} tone="bad" icon="warning">
          {dangerOf(danger)}
        </Tag>
      ))}
    </p>
  );
}

function Facts({ matter }: { matter: MatterView }) {
  const t = useWords(negotiationWords);
  const sourceOf = useWords(debtSourceWords);
  const { creditors, settledSatang, payByOn } = matter;
  const phones = (creditors ?? []).flatMap(({ phone }) => phone ?? []);
  const until = payByOn === null ? '' : ` · ${t('payBy', { date: dateText(payByOn) })}`;
  return (
    <DataList
      items={[
        { label: t('creditorClass'), value: sourceOf(matter.source) },
        ...(phones.length === 0 ? [] : [{ label: t('phone'), value: phones.join(' · ') }]),
        { label: t('debtors'), value: matter.debtors.map(({ name }) => name).join(' · ') },
        { label: t('surveyed'), value: bahtText(matter.balanceSatang) },
        { label: t('owed'), value: bahtText(matter.owedSatang) },
        ...(settledSatang === null
          ? []
          : [{ label: t('settledFigure'), value: `${bahtText(settledSatang)}${until}` }]),
      ]}
    />
  );
}
