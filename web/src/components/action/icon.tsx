/** Line pictures of one hand, drawn here. Always beside words, so hidden from readers. */
const SHAPES = {
  inbox:
    'M4 13l2.2-7.5A2 2 0 0 1 8.1 4h7.8a2 2 0 0 1 1.9 1.5L20 13v5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 13h5l1 2.5h4L15 13h5',
  household: 'M3.5 11.5 12 4.5l8.5 7M6 9.8V19.5h12V9.8M10 19.5v-5h4v5',
  meeting:
    'M8 9.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8M16 9.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8M3.5 19.5v-2.2a4 4 0 0 1 4-4h1a4 4 0 0 1 3.5 2 4 4 0 0 1 3.5-2h1a4 4 0 0 1 4 4v2.2',
  centre: 'M4 9.5 12 5l8 4.5M5 19.5h14M6.5 16.5v-6M10.2 16.5v-6M13.8 16.5v-6M17.5 16.5v-6',
  board: 'M4.5 19.5h15M7 16.5v-4M12 16.5v-9M17 16.5v-6.5',
  calculator: 'M6 4h12v16H6zM9 7.5h6M9 12h.2M12 12h.2M15 12h.2M9 16h.2M12 16h.2M15 16h.2',
  person:
    'M12 11.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2M5 20v-1.2a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5V20',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warning: 'M12 4.5 3 19.5h18zM12 10v4.5M12 17v.2',
  stop: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4M8 12h8',
  info: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4M12 11v5M12 8v.2',
  clock: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4M12 7.5V12l3 2',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4',
  forward: 'M9 5.5l6.5 6.5L9 18.5',
  back: 'M15 5.5L8.5 12l6.5 6.5',
  close: 'M6 6l12 12M18 6L6 18',
  add: 'M12 5v14M5 12h14',
  leave: 'M13.5 5h-7v14h7M10.5 12H20M16.5 8.5 20 12l-3.5 3.5',
  print: 'M7 9V4.5h10V9M7 16.5H4.5V9h15v7.5H17M7 14h10v5.5H7z',
  reload: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 4v4.5H15',
  disconnected:
    'M4 4l16 16M8.2 13.8a5.5 5.5 0 0 1 4-1.6M5 10.5A10 10 0 0 1 8 8.4M19 10.5a10 10 0 0 0-7-2.9M12 17.5v.2',
  basket: 'M4 10h16l-1.8 9.5H5.8zM8 10l2.5-5.5M16 10l-2.5-5.5M9.5 13v3.5M14.5 13v3.5',
} as const;

export type IconName = keyof typeof SHAPES;

/** A picture of 1.4 em that takes the colour of the text around it. */
export function Icon({ name, className = 'size-[1.4em]' }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`shrink-0 ${className}`}>
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
