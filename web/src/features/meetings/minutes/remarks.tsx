import type { MinutesView } from '#contracts/minutes';
import { remarksNow } from '#domain/minutes/corrections';
import { Button } from '../../../components/action/button.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { Correcting } from './correct-dialog.tsx';
import { minutesWords } from './words.ts';

interface RemarksProps {
  readonly minutes: MinutesView;
  /** Of an item; null for those on the meeting. */
  readonly itemId: string | null;
  readonly addTitle: string;
  readonly onCorrect: (correcting: Correcting) => void;
}

/** What the secretary wrote beside the record; struck out ones stay among the corrections. */
export function Remarks({ minutes, itemId, addTitle, onCorrect }: RemarksProps) {
  const t = useWords(minutesWords);
  const remarks = remarksNow(minutes.corrections).filter((remark) => remark.itemId === itemId);
  const about = { part: 'remark', itemId: null, amendsId: null, oldText: null } as const;
  return (
    <div className="mt-3">
      {remarks.map(({ id, text }) =>
        text === null ? null : (
          <div key={id} className="mb-2 border-l-4 border-bamboo-600 pl-3">
            <p className="text-sm font-semibold">{t('remark')}</p>
            <p className="whitespace-pre-line">{text}</p>
            {minutes.mayCorrect && (
              <div className="flex flex-wrap gap-2 print:hidden">
                <Button
                  look="quiet"
                  onPress={() =>
                    onCorrect({ ...about, title: t('correct'), amendsId: id, oldText: text })
                  }
                >
                  {t('correct')}
                </Button>
                <Button
                  look="quiet"
                  onPress={() =>
                    onCorrect({
                      ...about,
                      title: t('strikeOut'),
                      amendsId: id,
                      oldText: text,
                      isStrikingOut: true,
                    })
                  }
                >
                  {t('strikeOut')}
                </Button>
              </div>
            )}
          </div>
        ),
      )}
      {minutes.mayCorrect && (
        <Button
          look="quiet"
          icon="add"
          label={addTitle}
          onPress={() => onCorrect({ ...about, title: addTitle, itemId })}
        >
          {t('addRemark')}
        </Button>
      )}
    </div>
  );
}
