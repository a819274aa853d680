/** What is typed into a form stays in the tab until the server has accepted it. */

import { useCallback, useState } from 'react';

const PREFIX = 'plodnee-draft:';

/** The draft of a task's form and the way to change parts of it; a reload finds it again. */
export function useDraft<Draft extends object>(
  taskId: string,
  initial: Draft,
): [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState<Draft>(() => ({ ...initial, ...findKept<Draft>(taskId) }));
  const change = useCallback(
    (part: Partial<Draft>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        keep(taskId, next);
        return next;
      }),
    [taskId],
  );
  return [draft, change];
}

export function forgetDraft(taskId: string): void {
  try {
    window.sessionStorage.removeItem(PREFIX + taskId);
  } catch {
    // Where the browser refuses storage, nothing was kept.
  }
}

function findKept<Draft>(taskId: string): Partial<Draft> {
  try {
    return JSON.parse(window.sessionStorage.getItem(PREFIX + taskId) ?? '{}') as Partial<Draft>;
  } catch {
    return {};
  }
}

function keep(taskId: string, draft: object): void {
  try {
    window.sessionStorage.setItem(PREFIX + taskId, JSON.stringify(draft));
  } catch {
    // A full or refused storage must not stop somebody from typing.
  }
}
