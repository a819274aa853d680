import { Section } from '../../components/page/section.tsx';
import { countText, dateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { pointsText } from './points-text.ts';
import type { ProposalProps } from './proposed-allocation.tsx';
import { isReplayGood } from './replay.ts';
import { allocationWords } from './words.ts';

/** The weights with the days of the policy, the rules, the solver, and the check made at this reading. */
export function HowMade({ proposal, answer }: ProposalProps) {
  const t = useWords(allocationWords);
  const { worth, bound, replay, areTiesSettled, solver, tookMs, sha256 } = answer;
  return (
    <Section title={t('how')}>
      <ul className="flex flex-col gap-2">
        {proposal.weights.map((weight) => (
          <Weight key={weight.key} weight={weight} />
        ))}
      </ul>
      <div className="mt-4 flex flex-col gap-2 border-t border-line pt-4">
        <p>{t('whole')}</p>
        <p>{t('tie')}</p>
        {answer.isBest && !areTiesSettled && <p>{t('tieOpen')}</p>}
        <p>{t('basis', { funds: proposal.funds, date: dateText(proposal.on) })}</p>
        <p>{t('total', { worth: pointsText(worth), bound: pointsText(bound) })}</p>
        <p>{t('solver', { solver, seconds: (tookMs / 1000).toFixed(1) })}</p>
        {isReplayGood(replay) && <p>{t('replayGood')}</p>}
        {replay.isBestOfAll === true && <p>{t('replayAll')}</p>}
        <p className="font-mono text-xs break-all text-soft">{t('hash', { hash: sha256 })}</p>
      </div>
    </Section>
  );
}

function Weight({ weight }: { weight: ProposalProps['proposal']['weights'][number] }) {
  const t = useWords(allocationWords);
  const { key, value, effectiveFrom } = weight;
  const points =
    key === 'allocation-interest-basis-points' ? String(value / 10_000) : countText(value);
  return (
    <li>
      {t(key, { value: points })}
      <span className="block text-sm text-soft">
        {effectiveFrom === null ? t('asDelivered') : t('since', { date: dateText(effectiveFrom) })}
      </span>
    </li>
  );
}
