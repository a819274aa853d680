/** Whether the server can be reached: what the browser says, and how the last request went. */

import { useSyncExternalStore } from 'react';

export type Connection = 'online' | 'offline' | 'server-unreachable';

const listeners = new Set<() => void>();
let lastRequestFailed = false;

/** Told by the API client after each request. */
export function noteRequest(outcome: 'reached' | 'failed'): void {
  const failed = outcome === 'failed';
  if (failed === lastRequestFailed) return;
  lastRequestFailed = failed;
  tellListeners();
}

/** The connection of this moment; the component draws again when it changes. */
export function useConnection(): Connection {
  return useSyncExternalStore(listen, currentConnection);
}

function currentConnection(): Connection {
  if (!navigator.onLine) return 'offline';
  return lastRequestFailed ? 'server-unreachable' : 'online';
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('online', tellListeners);
    window.addEventListener('offline', tellListeners);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('online', tellListeners);
    window.removeEventListener('offline', tellListeners);
  };
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}
