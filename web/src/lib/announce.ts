/** Short news for the person at the screen, read aloud by readers: saved, sent, refused. */

import { useSyncExternalStore } from 'react';

export interface News {
  readonly id: number;
  readonly text: string;
  readonly kind: 'good' | 'bad';
}

const SHOWN_MS = 7000;

const listeners = new Set<() => void>();
let news: readonly News[] = [];
let lastId = 0;

/** Shows the text for seven seconds and has it read out; bad news stays until it is dismissed. */
export function announce(text: string, kind: News['kind'] = 'good'): void {
  const id = ++lastId;
  replace([...news.slice(-2), { id, text, kind }]);
  if (kind === 'good') setTimeout(() => dismissNews(id), SHOWN_MS);
}

export function dismissNews(id: number): void {
  replace(news.filter((item) => item.id !== id));
}

/** What is to be shown now, oldest first. */
export function useNews(): readonly News[] {
  return useSyncExternalStore(listen, () => news);
}

function replace(next: readonly News[]): void {
  news = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
