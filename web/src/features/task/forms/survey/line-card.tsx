import type { ReactNode } from 'react';
import { Button } from '../../../../components/action/button.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { FormCard } from '../../form/form-card.tsx';
import { ListRefusal } from '../../form/list-refusal.tsx';
import { formWords } from '../../form/words.ts';

interface LineCardProps {
  readonly title: string;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One line of a list with the way to take it out again. */
export function LineCard({ title, onRemove, children }: LineCardProps) {
  const t = useWords(formWords);
  return (
    <FormCard title={title}>
      <div className="grid gap-4 sm:grid-cols-2">{children}</div>
      {onRemove && (
        <div className="mt-2 flex justify-end">
          <Button look="quiet" icon="close" onPress={onRemove} label={`${t('remove')}: ${title}`}>
            {t('remove')}
          </Button>
        </div>
      )}
    </FormCard>
  );
}

interface FormPartProps {
  readonly title: string;
  readonly about: string;
  /** The path of the list, where a refusal of the whole of it stands. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a long form with its own heading. */
export function FormPart({ title, about, name, children }: FormPartProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <div>
        <h3 className="text-lg text-indigo-900">{title}</h3>
        <p className="text-sm text-soft">{about}</p>
        <ListRefusal name={name} />
      </div>
      {children}
    </section>
  );
}

/** What a line may tell besides; folded, so that the form stays short on a phone. */
export function FoldedPart({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="sm:col-span-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {summary}
      </summary>
      <div className="grid gap-4 pt-1 sm:grid-cols-2">{children}</div>
    </details>
  );
}
