import { useCallback, useState } from 'react';
import { forgetIdempotencyKey, idempotencyKeyOf } from './idempotency-key.ts';

/**
 * The key of a form and the way to begin a new one after success. `form` must name the form and the
 * thing it changes, such as 'complete-task:<id>'; no personal data, it is kept in the browser.
 */
export function useIdempotencyKey(form: string): { key: string; renew: () => void } {
  const [made, setMade] = useState(() => ({ form, key: idempotencyKeyOf(form, tabStore()) }));
  if (made.form !== form) setMade({ form, key: idempotencyKeyOf(form, tabStore()) });
  const renew = useCallback(() => {
    forgetIdempotencyKey(form, tabStore());
    setMade({ form, key: idempotencyKeyOf(form, tabStore()) });
  }, [form]);
  return { key: made.key, renew };
}

const memory = new Map<string, string>();

/** The tab's storage, or memory where the browser refuses storage. */
function tabStore(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.sessionStorage;
  } catch {
    return {
      getItem: (name) => memory.get(name) ?? null,
      setItem: (name, value) => void memory.set(name, value),
      removeItem: (name) => void memory.delete(name),
    };
  }
}
