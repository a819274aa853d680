import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** At the right of the title: a count, a small action. */
  readonly aside?: ReactNode;
  /** Without the card, for children that bring their own. */
  readonly isBare?: boolean;
}

/** A named part of a page. */
export function Section({ title, children, aside, isBare = false }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-7">
      <div className="mb-2.5 flex flex-wrap items-center justify-between gap-3">
        <h2 id={id} className="text-lg text-indigo-900">
          {title}
        </h2>
        {aside}
      </div>
      {isBare ? children : <div className="card px-5 py-4">{children}</div>}
    </section>
  );
}
