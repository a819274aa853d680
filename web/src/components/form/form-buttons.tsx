import { useWords } from '../../lib/i18n.ts';
import { Button } from '../action/button.tsx';
import { pieceWords } from '../words.ts';

interface FormButtonsProps {
  readonly save: string;
  readonly isRunning: boolean;
  readonly onClose: () => void;
}

/** The foot of a form in a dialog: leave it, or send it. */
export function FormButtons({ save, isRunning, onClose }: FormButtonsProps) {
  const t = useWords(pieceWords);
  return (
    <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
      <Button look="secondary" onPress={onClose}>
        {t('close')}
      </Button>
      <Button type="submit" isRunning={isRunning}>
        {save}
      </Button>
    </div>
  );
}
