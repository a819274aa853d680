import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is not here yet, as good news where it is: 'ไม่มีงานค้าง'. */
  readonly title: string;
  /** What will appear here, and what the person can do now. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="card flex flex-col items-center gap-2 px-6 py-10 text-center">
      <Basket />
      <h2 className="text-lg">{title}</h2>
      <div className="max-w-prose text-soft">{children}</div>
      {action && <div className="pt-3">{action}</div>}
    </div>
  );
}

/** An empty basket of the basketry group. */
function Basket() {
  return (
    <svg viewBox="0 0 120 84" aria-hidden="true" className="h-24 w-auto">
      <path d="M30 34C34 4 86 4 90 34" fill="none" className="stroke-bamboo-600" strokeWidth="5" />
      <path d="M14 34h92l-13 46H27z" className="fill-bamboo-400" />
      <path
        d="M20 47h80M24 60h72M28 72h64M32 36l7 43M52 36l3 43M68 36l-3 43M88 36l-7 43"
        fill="none"
        className="stroke-bamboo-800"
        strokeOpacity="0.55"
        strokeWidth="3"
      />
      <rect x="10" y="29" width="100" height="9" rx="4.5" className="fill-bamboo-600" />
    </svg>
  );
}
