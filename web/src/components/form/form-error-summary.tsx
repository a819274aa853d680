import { useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import type { ApiProblem } from '../../lib/problem.ts';
import { Button } from '../action/button.tsx';
import { Notice } from '../status/notice.tsx';
import { pieceWords } from '../words.ts';

interface FormErrorSummaryProps {
  readonly problem: ApiProblem;
  /** In place of 'not saved yet', where nothing was to be saved. */
  readonly title?: string | undefined;
  readonly onReload?: (() => void) | undefined;
}

/** At the top of a refused form: what happened, and each refused field to jump to. */
export function FormErrorSummary({ problem, title, onReload }: FormErrorSummaryProps) {
  const t = useWords(pieceWords);
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  const goTo = (path: string) => {
    const field = box.current?.closest('form')?.elements.namedItem(path);
    const element = field instanceof RadioNodeList ? field[0] : field;
    if (element instanceof HTMLElement) element.focus();
  };
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-card">
      <Notice kind="bad" title={title ?? t('notSaved')}>
        <p>{problem.sentence[language]}</p>
        {problem.fields.length > 0 && (
          <ul className="mt-1 flex flex-col">
            {problem.fields.map((field) => (
              <li key={field.path}>
                <button type="button" className={JUMP} onClick={() => goTo(field.path)}>
                  {field.sentence[language]}
                </button>
              </li>
            ))}
          </ul>
        )}
        {problem.status === 409 && onReload && (
          <div className="mt-3">
            <Button look="secondary" icon="reload" onPress={onReload}>
              {t('loadNewest')}
            </Button>
          </div>
        )}
      </Notice>
    </div>
  );
}

const JUMP = 'min-h-11 cursor-pointer text-left font-semibold underline underline-offset-4';
