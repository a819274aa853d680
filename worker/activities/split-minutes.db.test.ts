/** What minutes and vote sheet say of a motion that several funds lend together. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getPrintedMeeting } from '#database/documents/meeting-documents';
import { Fund } from '#database/funds/fund';
import { decideItem } from '#database/meetings/decide-item';
import { getRow } from '#database/rows';
import { actOf, aFund, AT, aWorld, kept, type World } from '#database/testing/money-world';
import { aMovedSplit, voteForSplit } from '#database/testing/split-loan';
import { minutesItem } from './document-facts/minutes-item.ts';
import { minutesRecord } from './document-facts/minutes-record.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

describe('minutes of a loan of several funds', () => {
  it('name every fund with its part, in the votes and in the resolution', async () => {
    const funds = [
      await aFund(world, { nameTh: 'กองทุนหนึ่ง' }),
      await aFund(world, { nameTh: 'กองทุนสอง' }),
    ];
    const moved = await aMovedSplit(world, [1_000_000n, 1_745_000n], { given: funds });
    await voteForSplit(world, moved);
    const { itemId, meetingId } = moved;
    kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
    const em = world.database.fork();
    expect((await getRow(em, Fund, { id: funds[0] ?? '' })).nameTh).toBe('กองทุนหนึ่ง');
    const meeting = await getPrintedMeeting(em, meetingId);
    const [item] = meeting.items;
    if (item === undefined) throw new Error('No item');
    const { resolution, votes } = minutesItem(item, meeting);
    const parts = 'กองทุนหนึ่ง 10,000.00 บาท และกองทุนสอง 17,450.00 บาท';
    expect(resolution).toMatchObject({
      text: `ให้${parts} ร่วมกันให้กู้เป็นสัญญาเดียว ผ่อนชำระ 30 งวด`,
      amountSatang: 2_745_000n,
    });
    expect(votes[0]).toMatchObject({ choice: { th: parts }, count: 3 });
    const [drawn] = minutesRecord(meeting, AT).items;
    expect(drawn?.votes[0]?.voters).toEqual(['chair', 'secretary', 'treasurer']);
  });
});
