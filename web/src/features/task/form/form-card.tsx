import { useId, type ReactNode } from 'react';

/** One thing of several in a form: its name inside the card, so that no Thai mark is cut by an edge. */
export function FormCard({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="rounded-card border-[1.5px] border-line bg-paper p-4"
    >
      <p id={id} className="mb-2 font-semibold text-indigo-900">
        {title}
      </p>
      {children}
    </div>
  );
}
