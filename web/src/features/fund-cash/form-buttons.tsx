import { Button } from '../../components/action/button.tsx';
import { useWords } from '../../lib/i18n.ts';
import { fundCashWords } from './words.ts';

interface FormButtonsProps {
  readonly save: string;
  readonly isRunning: boolean;
  readonly onClose: () => void;
}

/** The foot of a form in a dialog: leave it, or send it. */
export function FormButtons({ save, isRunning, onClose }: FormButtonsProps) {
  const t = useWords(fundCashWords);
  return (
    <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
      <Button look="secondary" onPress={onClose}>
        {t('cancel')}
      </Button>
      <Button type="submit" isRunning={isRunning}>
        {save}
      </Button>
    </div>
  );
}
