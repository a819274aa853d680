import { describe, expect, it } from '@jest/globals';
import { CHOICES } from '#domain/books/layout/choices';
import { fundKindWords } from '../../lib/code-words/funds.ts';
import { noIdReasonWords, relationWords, titleWords } from '../../lib/code-words/household.ts';

describe('the words that a sheet offers', () => {
  it('are those of the screens', () => {
    expect(CHOICES['fund-kind']).toEqual(fundKindWords.th);
    expect(CHOICES.title).toEqual(titleWords.th);
    expect(CHOICES.relation).toEqual(relationWords.th);
    expect(CHOICES['no-id-reason']).toEqual(noIdReasonWords.th);
  });
});
