import { useContext, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { pathOf } from '#contracts/paths';
import { AddedPhoto } from '#contracts/photos';
import { sendCommand } from '../../../lib/api-client.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { ApiProblem } from '../../../lib/problem.ts';
import { photoAsBase64 } from '../../../lib/small-photo.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { Button } from '../../action/button.tsx';
import { pieceWords } from '../../words.ts';
import { LABEL, OPTIONAL, RefusalLine } from '../field-frame.tsx';
import { FieldRefusals } from '../field-refusals.ts';
import { paperFieldWords } from './words.ts';

interface PhotoFieldProps {
  readonly name: string;
  readonly centreId: string;
  /** The case it tells of; null for a sheet about several households. */
  readonly caseId: string | null;
  readonly value: string | undefined;
  readonly onChange: (photoId: string) => void;
}

/** Takes or chooses a photo, sends it at once, and shows what arrived. */
export function PhotoField(props: PhotoFieldProps) {
  const t = useWords(paperFieldWords);
  const piece = useWords(pieceWords);
  const refusal = useContext(FieldRefusals)[props.name];
  const bringing = useBringing(props);
  return (
    <div>
      <p className={LABEL}>
        {t('photo')} <span className={OPTIONAL}>({piece('optional')})</span>
      </p>
      <FileTrigger
        acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) bringing.bring(file);
        }}
      >
        <Button look="secondary" isRunning={bringing.isRunning}>
          {t(props.value === undefined ? 'takePhoto' : 'otherPhoto')}
        </Button>
      </FileTrigger>
      <p className="mt-1 text-sm text-soft">{t('photoHelp')}</p>
      <div aria-live="polite" className="mt-2">
        {bringing.isRunning && <p>{t('bringing')}</p>}
        {bringing.problem !== undefined && <NotBrought problem={bringing.problem} />}
        {refusal !== undefined && <RefusalLine>{refusal}</RefusalLine>}
        {props.value !== undefined && !bringing.isRunning && (
          <>
            <p className="font-semibold text-leaf-700">{t('brought')}</p>
            <img
              src={pathOf('photo', { photoId: props.value })}
              alt={t('photoOf')}
              className="mt-1 max-h-60 rounded-card border-[1.5px] border-line"
            />
          </>
        )}
      </div>
    </div>
  );
}

/** The sentence at the photo itself, where the server found one. */
function NotBrought({ problem }: { problem: ApiProblem }) {
  const t = useWords(paperFieldWords);
  const { language } = useLanguage();
  const sentence = problem.fields?.[0]?.sentence ?? problem.sentence;
  return (
    <RefusalLine>
      {t('notBrought')} · {sentence[language]}
    </RefusalLine>
  );
}

function useBringing({ centreId, caseId, onChange }: PhotoFieldProps) {
  const [count, setCount] = useState(0);
  const sending = useCommand({
    form: `photo:${centreId}:${caseId ?? 'centre'}:${count}`,
    send: async (file: File, idempotencyKey) =>
      sendCommand({
        path: pathOf('centrePhotos', { centreId }),
        answer: AddedPhoto,
        body: { content: await photoAsBase64(file), caseId },
        idempotencyKey,
      }),
    onDone: ({ photoId }) => {
      // Another photo is another command.
      setCount((before) => before + 1);
      onChange(photoId);
    },
  });
  return {
    ...sending,
    bring: (file: File) => {
      sending.forgetProblem();
      sending.run(file);
    },
  };
}
