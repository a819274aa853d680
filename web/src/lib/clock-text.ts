/** Times of day: kept as 'HH:MM', written with a dot for Thai readers, typed in any of the usual ways. */
import type { Language } from './i18n.ts';

/** '18:00' as '18.00' in Thai. */
export function clockText(time: string, language: Language): string {
  return language === 'th' ? time.replace(':', '.') : time;
}

/** Reads '18.00', '18:00', '1800' or '18'; undefined for what is no time of day. */
export function findClock(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:]?([0-5]\d))?$/.exec(typed.trim().replace(/\s*น\.?$/, ''));
  const hour = Number(match?.[1]);
  if (match === null || hour > 23) return undefined;
  return `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}
