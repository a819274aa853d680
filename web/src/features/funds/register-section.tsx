import { useState, type ReactNode } from 'react';
import { Button } from '../../components/action/button.tsx';
import { Section } from '../../components/page/section.tsx';
import { useWords } from '../../lib/i18n.ts';
import { fundWords } from './words.ts';

interface RegisterSectionProps {
  readonly title: string;
  readonly about?: string;
  /** What its button says; left out for who may only read. */
  readonly add?: string | undefined;
  readonly isEmpty: boolean;
  readonly form: (onClose: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A list of the register, newest first, with the form that adds to it. */
export function RegisterSection(props: RegisterSectionProps) {
  const t = useWords(fundWords);
  const { title, about, add, isEmpty, form, children } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={title}
      aside={
        add !== undefined && (
          <Button look="secondary" icon="add" onPress={() => setOpen(true)}>
            {add}
          </Button>
        )
      }
    >
      {about && <p className="mb-3 text-sm text-soft">{about}</p>}
      {isEmpty ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ul className="divide-y divide-line [&>li]:py-3 [&>li:first-child]:pt-0 [&>li:last-child]:pb-0">
          {children}
        </ul>
      )}
      {isOpen && form(() => setOpen(false))}
    </Section>
  );
}
