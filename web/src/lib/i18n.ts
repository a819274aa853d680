/**
 * Words of the screens, Thai first. Each area of the screen owns a `words.ts` made by `defineWords`;
 * a key that one language lacks does not compile, and `{{placeholders}}` become required values.
 */

import { createInstance, type i18n as I18n, type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const LANGUAGES = ['th', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A sentence in both languages, as the server sends it. */
export type Sentence = Readonly<Record<Language, string>>;

type Dictionary = Readonly<Record<string, string>>;

/** The words of one area of the screen; `key` of both languages is the same set. */
export interface Words<Thai extends Dictionary = Dictionary> {
  readonly area: string;
  readonly th: Thai;
  readonly en: Readonly<Record<keyof Thai, string>>;
}

/** The names between double braces of a text: 'ค้าง {{days}} วัน' gives 'days'. */
type Placeholder<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Values<Text extends string> = string extends Text
  ? [values?: Readonly<Record<string, string | number>>]
  : [Placeholder<Text>] extends [never]
    ? []
    : [values: Readonly<Record<Placeholder<Text>, string | number>>];

/** Gives the text of a key in the language of the screen. */
export type Say<Thai extends Dictionary> = <Key extends keyof Thai & string>(
  key: Key,
  ...values: Values<Thai[Key]>
) => string;

const STORED_UNDER = 'plodnee-language';

const screenWords: I18n = createInstance();

void screenWords.use(initReactI18next).init({
  lng: findStoredLanguage() ?? 'th',
  fallbackLng: 'th',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

showLanguageOnPage(currentLanguage());

/** Registers the words of one area. Call once per `words.ts`; the area name must be unique. */
export function defineWords<const Thai extends Dictionary>(
  area: string,
  both: { readonly th: Thai; readonly en: Readonly<Record<keyof NoInfer<Thai>, string>> },
): Words<Thai> {
  for (const language of LANGUAGES) {
    screenWords.addResourceBundle(language, area, both[language], true, true);
  }
  return { area, th: both.th, en: both.en };
}

/** The words of an area for a component; it draws again when the language changes. */
export function useWords<Thai extends Dictionary>(words: Words<Thai>): Say<Thai> {
  const { t } = useTranslation(words.area, { i18n: screenWords });
  return sayWith(t);
}

/** The words of an area outside React, in the language of this moment. */
export function say<Thai extends Dictionary>(words: Words<Thai>): Say<Thai> {
  return sayWith(screenWords.getFixedT(null, words.area));
}

/** Our key and value types are stricter than i18next's own, which know no areas. */
function sayWith<Thai extends Dictionary>(translate: TFunction): Say<Thai> {
  return (key, ...[values]) => String(translate(key as string, { ...values }));
}

/** The language of the screen and how to change it; the choice is kept on this device. */
export function useLanguage(): { language: Language; setLanguage: (next: Language) => void } {
  useTranslation(undefined, { i18n: screenWords });
  return { language: currentLanguage(), setLanguage };
}

/** Changes the language of the screen and of the page's `lang`, and keeps it on this device. */
export function setLanguage(next: Language): void {
  void screenWords.changeLanguage(next);
  showLanguageOnPage(next);
  try {
    globalThis.localStorage?.setItem(STORED_UNDER, next);
  } catch {
    // Private windows may refuse storage; the choice then lasts until the page closes.
  }
}

/** The language of the screen at this moment, outside React. */
export function currentLanguage(): Language {
  return screenWords.language === 'en' ? 'en' : 'th';
}

function findStoredLanguage(): Language | undefined {
  try {
    const stored = globalThis.localStorage?.getItem(STORED_UNDER);
    return LANGUAGES.find((language) => language === stored);
  } catch {
    return undefined;
  }
}

function showLanguageOnPage(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}
