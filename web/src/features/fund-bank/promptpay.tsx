import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { PromptpayView, type PromptpayForm } from '#contracts/household-account';
import { pathOf } from '#contracts/paths';
import { Button } from '../../components/action/button.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Section } from '../../components/page/section.tsx';
import { readAnswer } from '../../lib/api-client.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { promptpayWords } from './promptpay-words.ts';

/** The id by which households pay to this account; its last digits only. */
export function Promptpay({ placeId }: { placeId: string }) {
  const t = useWords(promptpayWords);
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['promptpay', placeId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('promptpay', { placeId }), answer: PromptpayView, signal }),
  });
  if (data === undefined) return null;
  return (
    <Section
      title={t('title')}
      aside={
        data.mayChange && (
          <Button look="secondary" onPress={() => setOpen(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      <p>{data.ending === null ? t('none') : t('ends', { ending: data.ending })}</p>
      {isOpen && <ChangeDialog placeId={placeId} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function ChangeDialog({ placeId, onClose }: { placeId: string; onClose: () => void }) {
  const t = useWords(promptpayWords);
  const [number, setNumber] = useState('');
  const writing = useWriting<z.input<typeof PromptpayForm>>({
    path: 'promptpay',
    params: { placeId },
    done: t('changed'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('title')}
      about={t('about')}
      writing={writing}
      onSubmit={() => writing.run({ number: number.trim() === '' ? null : number })}
      onClose={onClose}
    >
      <TextField
        name="number"
        label={t('number')}
        help={t('numberHelp')}
        value={number}
        onChange={setNumber}
        maxLength={40}
        isNumeric
      />
    </FormDialog>
  );
}
