import { Icon } from '../action/icon.tsx';

/** A person and the seat they act from. */
export function PersonChip({ name, seat }: { name: string; seat?: string }) {
  return (
    <span className="inline-flex items-center gap-2 align-middle">
      <span className="grid size-9 shrink-0 place-items-center rounded-full bg-indigo-100 text-indigo-800">
        <Icon name="person" className="size-5" />
      </span>
      <span className="leading-tight">
        <span className="block font-semibold">{name}</span>
        {seat && <span className="block text-sm text-soft">{seat}</span>}
      </span>
    </span>
  );
}
