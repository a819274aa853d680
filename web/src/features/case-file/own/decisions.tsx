import type { OwnView } from '#contracts/own-view';
import { Section } from '../../../components/page/section.tsx';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useReasonText } from '../use-reason-text.ts';
import { decisionWords } from './decision-words.ts';

type Decision = OwnView['decisions'][number];

/** What the meetings have decided about the household's loan, and what became of it; the newest first. */
export function OwnDecisions({ view }: { view: OwnView }) {
  const t = useWords(decisionWords);
  if (view.decisions.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="divide-y divide-line">
        {view.decisions.map((decision) => (
          <Told key={decision.resolutionId} decision={decision} />
        ))}
      </ul>
    </Section>
  );
}

function Told({ decision }: { decision: Decision }) {
  const t = useWords(decisionWords);
  const { language } = useLanguage();
  const reasonOf = useReasonText();
  const { standing, decidedOn, amountSatang, fundName, endedOn, paperNumber } = decision;
  const said =
    fundName === null || amountSatang === null
      ? t('no', { reason: reasonOf(decision.reason) ?? '' })
      : t('yes', { fund: fundName[language], amount: bahtText(amountSatang) });
  const since = {
    date: endedOn === null ? '' : dateText(endedOn),
    number: paperNumber ?? '',
  };
  return (
    <li className="py-2">
      <span className="block text-base text-soft">{dateText(decidedOn)}</span>
      <span className="block font-semibold">{said}</span>
      <span className="block">{t(standing, since)}</span>
    </li>
  );
}
