import { countText } from '../../lib/format.ts';

/** A count as a bar against the fullest stage; drawn in SVG, for inline styles are not allowed. */
export function StageBar({ count, most }: { count: number; most: number }) {
  return (
    <span className="flex items-center gap-3">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className="h-3 w-28">
        <rect width="100" height="10" rx="2" className="fill-straw" />
        <rect width={(count / most) * 100} height="10" rx="2" className="fill-indigo-700" />
      </svg>
      <span className="font-semibold">{countText(count)}</span>
    </span>
  );
}
