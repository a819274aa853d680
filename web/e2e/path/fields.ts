/** Filling in a form as a person does: by the words at each field. */
import type { Locator, Page } from 'playwright-core';

export interface Fields {
  /** A card of a question with few answers. */
  choose(question: string, answer: string): Promise<void>;
  /** An entry of a list to choose from. */
  pick(label: string, entry: string | RegExp): Promise<void>;
  type(label: string, text: string): Promise<void>;
  tick(statement: string): Promise<void>;
}

/** The fields of a page, or of a part of it. Labels are given from their beginning. */
export function fieldsOf(scope: Page | Locator): Fields {
  return {
    choose: (question, answer) =>
      pressLabelOf(
        scope
          .getByRole('radiogroup', { name: beginning(question) })
          .getByRole('radio', { name: beginning(answer) }),
      ),
    pick: async (label, entry) => {
      const list = scope.getByRole('combobox', { name: beginning(label) });
      await list.selectOption({ label: await entryOf(list, entry) });
    },
    type: async (label, text) => {
      const field = scope.getByRole('textbox', { name: beginning(label) });
      await field.fill(text);
      await field.blur();
    },
    tick: (statement) => pressLabelOf(scope.getByRole('checkbox', { name: beginning(statement) })),
  };
}

/** The box of a radio or tick is drawn by its label, which is also what a finger meets. */
async function pressLabelOf(control: Locator): Promise<void> {
  await control.locator('xpath=ancestor::label').click();
}

async function entryOf(list: Locator, entry: string | RegExp): Promise<string> {
  if (typeof entry === 'string') return entry;
  const option = list.locator('option').filter({ hasText: entry }).first();
  return (await option.textContent()) ?? '';
}

/** Matches what begins with the words, for a field's name goes on with help and remarks. */
export function beginning(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`, 'u');
}
