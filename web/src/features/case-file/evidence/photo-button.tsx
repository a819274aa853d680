import { useId, useRef, useState } from 'react';
import { buttonClass } from '../../../components/action/button.tsx';
import { RefusalLine } from '../../../components/form/field-frame.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { photoAsBase64 } from '../../../lib/small-photo.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import type { EvidenceLine } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

interface PhotoButtonProps {
  readonly caseId: string;
  readonly line: EvidenceLine;
  readonly title: string;
}

/** Takes a photo with the telephone, or chooses one, and sends it at once. */
export function PhotoButton({ caseId, line, title }: PhotoButtonProps) {
  const t = useWords(evidenceWords);
  const { language } = useLanguage();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isShrinking, setShrinking] = useState(false);
  const { lineKind, lineId } = line;
  const writing = useWriting({
    path: 'evidencePhotos',
    params: { caseId },
    done: t('photoKept'),
    onDone: () => undefined,
  });
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    writing.forgetProblem();
    setShrinking(true);
    const photo = await photoAsBase64(file);
    setShrinking(false);
    writing.run({ lineKind, lineId, photo });
    if (box.current !== null) box.current.value = '';
  };
  const isRunning = isShrinking || writing.isRunning;
  const refusal = writing.problem?.fields[0]?.sentence ?? writing.problem?.sentence;
  return (
    <div>
      <input
        ref={box}
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        disabled={isRunning}
        onChange={(event) => void send(event.target.files?.[0])}
        className="peer sr-only"
      />
      <label
        htmlFor={id}
        className={`${buttonClass('secondary')} peer-focus-visible:outline-3 peer-focus-visible:outline-indigo-600`}
      >
        {isRunning ? t('sending') : t('addPhoto')}
        <span className="sr-only">: {title}</span>
      </label>
      {refusal !== undefined && <RefusalLine>{refusal[language]}</RefusalLine>}
    </div>
  );
}
