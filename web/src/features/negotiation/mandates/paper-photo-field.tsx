import { useId, type ChangeEvent } from 'react';
import type { CaseFile } from '#contracts/cases';
import { pathOf } from '#contracts/paths';
import { AddedPhoto } from '#contracts/photos';
import { LABEL } from '../../../components/form/field-frame.tsx';
import { sendCommand } from '../../../lib/api-client.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { photoAsBase64 } from '../../../lib/small-photo.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { negotiationWords } from '../words.ts';

interface PaperPhotoFieldProps {
  readonly file: CaseFile;
  readonly photoId: string | null;
  readonly onBrought: (photoId: string) => void;
}

/** Brings the photo of a signed paper as soon as it is chosen. */
export function PaperPhotoField({ file, photoId, onBrought }: PaperPhotoFieldProps) {
  const t = useWords(negotiationWords);
  const { language } = useLanguage();
  const id = useId();
  const { centreId, caseId } = file;
  const bringing = useCommand({
    form: `centrePhotos:${caseId}`,
    send: (content: string, idempotencyKey) =>
      sendCommand({
        path: pathOf('centrePhotos', { centreId }),
        answer: AddedPhoto,
        body: { content, caseId },
        idempotencyKey,
      }),
    onDone: (kept) => onBrought(kept.photoId),
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (chosen) void photoAsBase64(chosen).then(bringing.run);
  };
  const refusal = bringing.problem?.fields[0]?.sentence ?? bringing.problem?.sentence;
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {t('photo')}
      </label>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        className="block min-h-12 w-full"
        onChange={choose}
        disabled={bringing.isRunning}
      />
      <p aria-live="polite">{photoId === null ? '' : t('photoHere')}</p>
      {refusal !== undefined && <p role="alert">{refusal[language]}</p>}
    </div>
  );
}
