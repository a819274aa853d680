import type { TargetsView } from '#contracts/targets';
import type { HouseholdCount } from '#domain/case/targets/count-households';
import { useWords } from '../../lib/i18n.ts';
import type { Counted } from './use-targets.ts';
import { targetWords } from './words.ts';

interface CountsProps {
  readonly targets: TargetsView;
  readonly shown: HouseholdCount;
  readonly onShow: (count: HouseholdCount) => void;
}

/** Each count with what it is counted from; pressing one opens the list behind it. */
export function Counts({ targets, shown, onShow }: CountsProps) {
  const t = useWords(targetWords);
  const { counts, target } = targets;
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {counts.map((each) => (
        <li key={each.count}>
          <button
            type="button"
            aria-pressed={each.count === shown}
            onClick={() => onShow(each.count)}
            className="card flex h-full w-full cursor-pointer flex-col justify-start px-4 py-3 text-left aria-pressed:border-indigo-700 aria-pressed:bg-indigo-50"
          >
            <span className="block text-sm text-soft">{t(each.count)}</span>
            <span className="block text-2xl font-bold text-indigo-900">{each.caseIds.length}</span>
            <Share counted={each} counts={counts} />
            {each.count === 'chosen' && target !== null && (
              <span className="block text-sm text-soft">{t('ofTarget', { target })}</span>
            )}
            <span className="mt-1 block text-sm text-soft">{t(`${each.count}Is`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The denominator beside its share, so that no figure stands alone. */
function Share({ counted, counts }: { counted: Counted; counts: readonly Counted[] }) {
  const t = useWords(targetWords);
  const whole = counts.find(({ count }) => count === counted.of);
  if (whole === undefined) return null;
  const [part, all] = [counted.caseIds.length, whole.caseIds.length];
  return (
    <span className="block text-sm">
      {all === 0
        ? t('ofNone', { of: t(whole.count) })
        : t('ofWhole', {
            of: t(whole.count),
            all,
            percent: Math.round((part * 1000) / all) / 10,
          })}
    </span>
  );
}
