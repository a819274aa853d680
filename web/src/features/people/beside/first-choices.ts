import type { PeopleBeside, RecordBeside } from '#contracts/person-merges';
import { firstChoices, type MergeChoices, type PersonValues } from '#domain/people/merge/merge';

/** The choices to begin with, by what each record knows; a masked number is a known one. */
export function choicesOf({ first, second }: PeopleBeside): MergeChoices {
  return firstChoices(known(first), known(second));
}

function known({ maskedCitizenId, ...record }: RecordBeside): PersonValues {
  return { ...record, citizenId: maskedCitizenId };
}
