import { useId } from 'react';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { BuddhistDateField } from '../../typed-field/buddhist-date-field.tsx';
import { TextField } from '../text-field.tsx';
import type { PaperDraft } from './paper-draft.ts';
import { PhotoField } from './photo-field.tsx';
import { paperFieldWords } from './words.ts';

interface PaperFieldsProps {
  /** The name of the part in the command, so that refusals find their field. */
  readonly part: 'fromPaper' | 'paper';
  readonly draft: PaperDraft;
  readonly change: (change: Partial<PaperDraft>) => void;
  readonly centreId: string;
  readonly caseId: string | null;
  /** Not where the page is about one sheet already. */
  readonly asksCode?: boolean;
}

/** The code, the date on the paper, who wrote on it, and a photo of it. */
export function PaperFields({ part, draft, change, asksCode = true, ...of }: PaperFieldsProps) {
  const t = useWords(paperFieldWords);
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="flex flex-col gap-5 rounded-card border-[1.5px] border-line bg-paper p-4"
    >
      <p id={id} className="font-semibold text-indigo-900">
        {t('title')}
      </p>
      {asksCode && (
        <TextField
          name={`${part}.sheetCode`}
          label={t('sheetCode')}
          help={t('sheetCodeHelp')}
          value={draft.sheetCode}
          onChange={(sheetCode) => change({ sheetCode })}
          maxLength={40}
          isRequired
        />
      )}
      <BuddhistDateField
        name={`${part}.paperOn`}
        label={t('paperOn')}
        help={t('paperOnHelp')}
        value={draft.paperOn}
        onChange={(paperOn) => change({ paperOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <TextField
        name={`${part}.writerName`}
        label={t('writerName')}
        value={draft.writerName}
        onChange={(writerName) => change({ writerName })}
        isRequired
      />
      <PhotoField
        name={`${part}.photoId`}
        {...of}
        value={draft.photoId}
        onChange={(photoId) => change({ photoId })}
      />
    </div>
  );
}
