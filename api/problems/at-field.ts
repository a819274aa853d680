import type { Refused } from '../routing/route.ts';
import { FIELD_SENTENCES, type FieldCode } from './field-sentences.ts';
import type { RefusalCode } from './refusals.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * Where each refusal of a form is said: at a field (its path in the body), or, with null, over the
 * whole form. A refusal without a sentence does not compile.
 */
export type PlacesOf<Refusal extends string> = {
  readonly [Code in Refusal]:
    | (Code extends FieldCode ? string : never)
    | (Code extends RefusalCode ? null : never);
};

/** The refusal of a form as a sentence at its field, or over the form. */
export function refuseForm<Refusal extends string>(
  places: PlacesOf<NoInfer<Refusal>>,
  refused: Refusal,
): Refused {
  const path: string | null = places[refused];
  if (path === null) return { refused: refused as RefusalCode & Refusal };
  return refuseField(path, refused as FieldCode & Refusal);
}

export function refuseField(path: string, code: FieldCode): Refused {
  return { refused: 'invalid-form', fields: [{ path, code, sentence: FIELD_SENTENCES[code] }] };
}

/** The refusal of one line of a list, said at that line; over it when no field of it is meant. */
export function atLine(refusal: Refused, path: string): Refused {
  const { refused, fields } = refusal;
  if (refused !== 'invalid-form' || fields === undefined) {
    const { th, en } = sentenceOf(refusal);
    return { refused: 'invalid-form', fields: [{ path, code: refused, sentence: { th, en } }] };
  }
  return {
    ...refusal,
    fields: fields.map((field) => ({ ...field, path: `${path}.${field.path}` })),
  };
}
