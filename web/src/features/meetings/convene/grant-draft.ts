import type { z } from 'zod';
import type { MotionChoices, MoveMotion } from '#contracts/motions';
import { GRANT_ACCOUNTS, type GrantMoney } from '#domain/funds/grant';
import type { MotionDraft } from './motion-draft.ts';

/** A grant on its way to the agenda; money is a decimal string of satang. */
export interface GrantDraft {
  readonly groupId: string | undefined;
  readonly amountSatang: string | undefined;
  /** Money of a fund by `moneyKey`, or that of somebody outside. */
  readonly money: string | undefined;
  readonly source: string;
}

export const EMPTY_GRANT: GrantDraft = {
  groupId: undefined,
  amountSatang: undefined,
  money: undefined,
  source: '',
};

export const OUTSIDE = 'outside';

type FundMoney = Pick<MotionChoices['grantMoney'][number], 'fundId' | 'account' | 'placeId'>;

/** Names what a fund has set aside and the hand that would pay it out. */
export function moneyKey({ fundId, account, placeId }: FundMoney): string {
  return [fundId, account, placeId].join('/');
}

/** The motion, or undefined while something of it is missing. */
export function grantOf({ text, grant }: MotionDraft): z.input<typeof MoveMotion> | undefined {
  const { groupId, amountSatang, money: chosen, source } = grant;
  if (groupId === undefined || amountSatang === undefined || chosen === undefined) return undefined;
  const money = moneyOf(chosen, source);
  return money && { kind: 'award-grant', text, groupId, amountSatang, money };
}

function moneyOf(chosen: string, source: string): GrantMoney | undefined {
  if (chosen === OUTSIDE) return { from: 'outside', source };
  const [fundId, named, placeId] = chosen.split('/');
  const account = GRANT_ACCOUNTS.find((one) => one === named);
  if (fundId === undefined || account === undefined || placeId === undefined) return undefined;
  return { from: 'fund', fundId, account, placeId };
}
