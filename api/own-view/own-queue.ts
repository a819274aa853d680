import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { OwnView } from '#contracts/own-view';
import { findComingRule, readWaitingLine, type CentreOnDay } from '#database/queue/waiting-line';
import { lineUp, nextMonthOn, type Placed } from '#domain/queue/waiting-line';
import { countReasons } from '#domain/queue/why-ahead';

type OwnQueue = z.input<typeof OwnView>['queue'];

/**
 * Where the household stands while money is short: its place, of how many, and how many are ahead for which
 * reason. No other household's name or figure, and of its own only what no member can keep private.
 */
export async function ownQueue(
  em: EntityManager,
  ask: CentreOnDay & { readonly caseId: string },
): Promise<OwnQueue> {
  const waiting = await readWaitingLine(em, ask);
  const { line, rule, records } = waiting;
  const own = findOwn(line, ask.caseId);
  if (own === undefined) return null;
  const coming = findComingRule(records, ask.on);
  const then =
    coming &&
    findOwn(
      lineUp(
        line.map(({ waiter }) => waiter),
        coming.rule,
      ),
      ask.caseId,
    );
  return {
    place: own.place,
    of: line.length,
    ahead: countReasons(line, own),
    waitsSince: own.waiter.waitsSince,
    nextMonthOn: rule.weights.waitingMonthBaht === 0 ? null : nextMonthOn(own.waiter),
    coming: coming && then ? { from: coming.from, place: then.place } : null,
  };
}

function findOwn(line: readonly Placed[], caseId: string): Placed | undefined {
  return line.find(({ waiter }) => waiter.caseId === caseId);
}
