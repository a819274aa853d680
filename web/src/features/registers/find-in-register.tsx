import { useId, useState } from 'react';
import { Button } from '../../components/action/button.tsx';
import { LABEL } from '../../components/form/field-frame.tsx';
import { useWords } from '../../lib/i18n.ts';
import { registerWords } from './words.ts';

interface FindInRegisterProps {
  readonly search: string | undefined;
  /** Undefined finds every row again. */
  readonly onFind: (text: string | undefined) => void;
}

/** A search that is sent when asked for. */
export function FindInRegister({ search, onFind }: FindInRegisterProps) {
  const t = useWords(registerWords);
  const id = useId();
  const [text, setText] = useState(search ?? '');
  return (
    <form
      role="search"
      className="card mb-5 flex flex-wrap items-end gap-3 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(text.trim() === '' ? undefined : text.trim());
      }}
    >
      <div className="min-w-0 flex-1 basis-56">
        <label htmlFor={id} className={LABEL}>
          {t('find')}
        </label>
        <input
          id={id}
          name="search"
          type="search"
          autoComplete="off"
          maxLength={200}
          className="field-box"
          placeholder={t('findHelp')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Button type="submit" look="secondary">
        {t('findNow')}
      </Button>
      {search !== undefined && (
        <Button look="quiet" icon="close" onPress={() => onFind(undefined)}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}
