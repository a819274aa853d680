import type { ReactNode } from 'react';

export interface Datum {
  readonly label: string;
  readonly value: ReactNode;
}

interface DataListProps {
  readonly items: readonly Datum[];
  /** Under each other on a desk too, for a narrow column at its side. */
  readonly isStacked?: boolean;
}

/** Labels with their values: under each other on a phone, two columns on a desk. */
export function DataList({ items, isStacked = false }: DataListProps) {
  return (
    <dl className={isStacked ? undefined : 'grid gap-x-8 sm:grid-cols-[minmax(9rem,auto)_1fr]'}>
      {items.map((item) => (
        <div
          key={item.label}
          className={`border-b border-line py-2.5 last:border-0 ${isStacked ? '' : 'sm:col-span-2 sm:grid sm:grid-cols-subgrid'}`}
        >
          <dt className={`text-sm text-soft ${isStacked ? '' : 'sm:text-base'}`}>{item.label}</dt>
          <dd className="font-semibold">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
