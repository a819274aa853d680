import { globSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { defineWords, LANGUAGES, say, setLanguage, type Words } from './i18n.ts';

const room = `${import.meta.dirname}/..`;

/** Every dictionary of the screens, found as the screens keep them: `words.ts`, `code-words/*.ts`. */
async function allWords(): Promise<Words[]> {
  const files = ['**/words.ts', 'lib/code-words/*.ts'].flatMap((glob) =>
    globSync(glob, { cwd: room }),
  );
  const modules = await Promise.all(
    files.map((file) => import(`${room}/${file}`) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module) as unknown[]).filter(isWords);
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'area' in value && 'th' in value;
}

function placeholders(text = ''): string[] {
  return (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();
}

describe('words of the screens', () => {
  it('are found where the screens keep them', async () => {
    const areas = (await allWords()).map((words) => words.area);
    expect(areas).toEqual(expect.arrayContaining(['frame', 'pieces', 'sign-in', 'roles']));
  });

  it('have an area of their own', async () => {
    const areas = (await allWords()).map((words) => words.area);
    expect(areas).toHaveLength(new Set(areas).size);
  });

  it('say every key in both languages with the same values', async () => {
    for (const { area, th, en } of await allWords()) {
      expect([area, Object.keys(en).toSorted()]).toEqual([area, Object.keys(th).toSorted()]);
      for (const key of Object.keys(th)) {
        expect([area, key, placeholders(en[key])]).toEqual([area, key, placeholders(th[key])]);
      }
    }
  });

  it('say nothing empty, Thai in Thai letters and English without them', async () => {
    for (const { area, th, en } of await allWords()) {
      const foreign = Object.keys(th).filter(
        (key) =>
          !/[\u0e01-\u0e5b]/.test(th[key] ?? '') || /[\u0e01-\u0e5b]|^\s*$/.test(en[key] ?? ''),
      );
      expect([area, foreign]).toEqual([area, []]);
    }
  });
});

describe('defineWords', () => {
  it('gives the words of the language chosen, with their values', () => {
    const words = defineWords('test-values', {
      th: { overdue: 'เลยกำหนด {{days}} วัน' },
      en: { overdue: '{{days}} days overdue' },
    });
    const said = LANGUAGES.map((language) => {
      setLanguage(language);
      return say(words)('overdue', { days: 3 });
    });
    setLanguage('th');
    expect(said).toEqual(['เลยกำหนด 3 วัน', '3 days overdue']);
  });

  it('does not compile when a language lacks a key, has one too many, or a value is forgotten', () => {
    const both = { yes: 'yes', no: 'no' };
    const one = { yes: 'yes' };
    // @ts-expect-error English lacks 'no'.
    const lacking = defineWords('test-lacking', { th: { yes: 'ใช่', no: 'ไม่' }, en: one });
    // @ts-expect-error Thai lacks 'no'.
    defineWords('test-too-many', { th: { yes: 'ใช่' }, en: { ...one, no: 'no' } });
    defineWords('test-whole', { th: { yes: 'ใช่', no: 'ไม่' }, en: both });
    const words = defineWords('test-forgotten', {
      th: { left: 'เหลือ {{days}}' },
      en: { left: '{{days}} left' },
    });
    // @ts-expect-error The value of 'days' is missing.
    const forgotten = say(words)('left');
    expect([lacking.area, forgotten.includes('3')]).toEqual(['test-lacking', false]);
  });
});
