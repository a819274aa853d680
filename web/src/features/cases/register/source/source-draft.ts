import type { z } from 'zod';
import type { AskedSource } from '#contracts/cases';
import type { ASKED_SOURCES } from '#domain/case/source/case-source';
import { todayInBangkok } from '../../../../lib/format.ts';

export interface SourceDraft {
  readonly kind: (typeof ASKED_SOURCES)[number];
  readonly askedOn: string | undefined;
  readonly fundId: string | undefined;
  readonly askedBy: string;
  readonly description: string;
}

/** Most often the household itself comes, today. */
export function emptySource(): SourceDraft {
  return {
    kind: 'household',
    askedOn: todayInBangkok(),
    fundId: undefined,
    askedBy: '',
    description: '',
  };
}

/** As it is sent: what is asked of another kind of source is left behind. */
export function sourceOf(draft: SourceDraft): z.input<typeof AskedSource> {
  const { kind, askedOn = '', fundId, askedBy, description } = draft;
  return {
    kind,
    askedOn,
    fundId: kind === 'fund' ? (fundId ?? null) : null,
    askedBy: kind === 'household' ? null : textOrNull(askedBy),
    description: kind === 'creditor' ? textOrNull(description) : null,
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
