import { useLanguage, useWords, type Language } from '../../lib/i18n.ts';
import { frameWords } from '../words.ts';

const CHOICES = [
  { language: 'th', short: 'ไทย', name: 'ภาษาไทย' },
  { language: 'en', short: 'EN', name: 'EN English' },
] as const satisfies readonly { language: Language; short: string; name: string }[];

/** Both languages on a desk; on a phone only the other one, for the room it takes. */
export function LanguageSwitch() {
  const t = useWords(frameWords);
  const { language, setLanguage } = useLanguage();
  return (
    <div role="group" aria-label={t('language')} className="flex rounded-field bg-indigo-900 p-0.5">
      {CHOICES.map((choice) => (
        <button
          key={choice.language}
          type="button"
          lang={choice.language}
          aria-label={choice.name}
          aria-pressed={language === choice.language}
          onClick={() => setLanguage(choice.language)}
          className="min-h-11 min-w-11 cursor-pointer rounded-lg px-2 text-sm font-semibold text-indigo-100 hover:text-white focus-visible:outline-white aria-pressed:bg-white aria-pressed:text-indigo-900 max-sm:aria-pressed:hidden"
        >
          {choice.short}
        </button>
      ))}
    </div>
  );
}
