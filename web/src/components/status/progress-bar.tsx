import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { Label } from 'react-aria-components/TextField';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';

interface ProgressBarProps {
  readonly label: string;
  /** Both in the same unit, whole. */
  readonly value: number;
  readonly total: number;
  /** In place of '12 จาก 30', such as a sum in baht. */
  readonly valueText?: string;
}

export function ProgressBar({ label, value, total, valueText }: ProgressBarProps) {
  const t = useWords(pieceWords);
  const text = valueText ?? t('ofTotal', { value, total });
  const share = total > 0 ? Math.min(1, Math.max(0, value / total)) : 0;
  return (
    <AriaProgressBar value={share * 100} valueLabel={text}>
      <span className="mb-1.5 flex flex-wrap justify-between gap-x-4">
        <Label className="font-semibold">{label}</Label>
        <span className="text-soft">{text}</span>
      </span>
      <svg aria-hidden="true" className="block h-4 w-full overflow-hidden rounded-full">
        <rect width="100%" height="100%" className="fill-straw" />
        <rect width={`${share * 100}%`} height="100%" rx="8" className="fill-leaf-500" />
      </svg>
    </AriaProgressBar>
  );
}
