import type { EnterSheetRefusal, EnterSheetRefused } from '#database/paper/enter-sheet';
import type { EnteredBy } from '#database/paper/find-sheet';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import type { Refused } from '../routing/route.ts';

/** Where in the part "from paper" each refusal is said. */
const PLACES: PlacesOf<EnterSheetRefusal> = {
  'sheet-code-wrong': 'sheetCode',
  'no-such-sheet': 'sheetCode',
  'sheet-of-another-kind': 'sheetCode',
  'sheet-of-another-matter': 'sheetCode',
  'sheet-is-void': 'sheetCode',
  'sheet-entered-already': null,
  'date-in-the-future': 'paperOn',
  'paper-before-it-began': 'paperOn',
  'no-such-photo': 'photoId',
};

/** `part` is the name of the part in the body: 'fromPaper' of a task's form, else 'paper'. */
export function refusePaper(
  { refused, enteredBy }: EnterSheetRefused,
  part: 'fromPaper' | 'paper',
): Refused {
  if (refused === 'sheet-entered-already') return refuseSecondEntry(enteredBy);
  const refusal = refuseForm(PLACES, refused);
  const fields = refusal.fields?.map((field) => ({ ...field, path: `${part}.${field.path}` }));
  return fields === undefined ? refusal : { ...refusal, fields };
}

/** Whoever comes second is told who was first, and when. */
export function refuseSecondEntry(enteredBy: EnteredBy | null): Refused {
  const { displayName: holderName = '', since = '' } = enteredBy ?? {};
  return { refused: 'sheet-entered-already', figures: { holderName, since } };
}
