import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FundCash } from '#contracts/fund-cash';
import { aWaitingWithdrawal, type FundMoney } from '../testing/fund-money.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let money: FundMoney;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  money = await aWaitingWithdrawal(village);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

type Somebody = 'chair' | 'secretary' | 'treasurer' | 'member' | 'nfe-officer' | 'auditor';

async function cashAsSeenBy(role: Somebody): Promise<FundCash> {
  const person = await village.person(role);
  const { body } = await person.get('fundCash', { fundId: village.fundId });
  return FundCash.parse(body);
}

describe('the money of a fund over HTTP', () => {
  it('is shown with its places, its signatories and what waits, to who may see the books', async () => {
    const seen = await cashAsSeenBy('auditor');
    expect(seen).toMatchObject({
      totalSatang: '50000000',
      reservedSatang: '0',
      places: [
        { kind: 'undivided', balanceSatang: '49800000', signatories: [] },
        { kind: 'bank', accountEnding: '4321', balanceSatang: '200000', maySign: false },
      ],
      withdrawals: [{ amountSatang: '100000', isOwn: false }],
      capital: { statedSatang: '50000000', grantsSatang: '0', totalSatang: '50000000' },
    });
    expect(seen.places[1]?.signatories).toHaveLength(3);
    const agency = await village.person('nfe-officer');
    const told = await agency.get('fundCash', { fundId: village.fundId });
    expect(told).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('moves once for one key, and a withdrawal is told apart from a move', async () => {
    const treasurer = await village.person('treasurer');
    const { fundId } = village;
    const { placeId, bankId } = money;
    const way = { fromPlaceId: placeId, toPlaceId: bankId, movedOn: '2026-11-23' };
    const move = { body: { ...way, amountSatang: '300' }, key: 'the-same-key-twice' };
    const [first, again] = [
      await treasurer.post('cashMoves', { fundId }, move),
      await treasurer.post('cashMoves', { fundId }, move),
    ];
    expect(first.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect((await cashAsSeenBy('treasurer')).places[1]?.balanceSatang).toBe('200300');
    const back = { ...way, fromPlaceId: bankId, toPlaceId: placeId, amountSatang: '1' };
    expect(await treasurer.post('cashMoves', { fundId }, { body: back })).toMatchObject({
      status: 409,
      body: { code: 'bank-needs-two-signatures' },
    });
  });

  it('leaves the bank by a second signatory only', async () => {
    const { withdrawalId } = money;
    const sign = async (role: Somebody) => {
      const person = await village.person(role);
      return person.post('decideWithdrawal', { withdrawalId }, { body: { outcome: 'paid' } });
    };
    expect(await sign('chair')).toMatchObject({ status: 409, body: { code: 'sign-by-another' } });
    expect(await sign('member')).toMatchObject({ status: 409, body: { code: 'not-a-signatory' } });
    expect(await sign('treasurer')).toMatchObject({ status: 200 });
    expect((await cashAsSeenBy('chair')).places[1]).toMatchObject({
      balanceSatang: '100300',
      maySign: true,
    });
  });

  it('is told apart into what members and grants brought', async () => {
    const treasurer = await village.person('treasurer');
    const { fundId } = village;
    const book = (kind: string, amountSatang: string) =>
      treasurer.post(
        'capitalEntries',
        { fundId },
        { body: { kind, amountSatang, bookedOn: '2026-11-23' } },
      );
    expect((await book('classify-as-member-capital', '20000000')).status).toBe(201);
    expect((await book('receive-grant', '5000')).status).toBe(201);
    expect(await book('classify-as-grants', '30000001')).toMatchObject({
      status: 409,
      body: { code: 'not-enough-capital' },
    });
    expect((await cashAsSeenBy('member')).capital).toEqual({
      statedSatang: '30000000',
      grantsSatang: '5000',
      memberCapitalSatang: '20000000',
      loansFromBeforeSatang: '0',
      totalSatang: '50005000',
    });
  });

  it('has its holder and its signatories on the committee', async () => {
    const treasurer = await village.person('treasurer');
    const officer = await village.seatIdOf(await village.person('auditor'));
    const { fundId } = village;
    const body = { kind: 'on-hand', holderSeatId: officer };
    expect(await treasurer.post('cashPlaces', { fundId }, { body })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'holderSeatId', code: 'not-of-this-committee' }] },
    });
  });
});

describe('a count of cash over HTTP', () => {
  const decide = async (role: Somebody, outcome: 'confirmed' | 'declined') => {
    const person = await village.person(role);
    const { countId } = money;
    return person.post('decideCount', { countId }, { body: { outcome } });
  };

  it('is void when money has moved since, and shown with its pieces', async () => {
    const [count] = (await cashAsSeenBy('treasurer')).counts;
    expect(count).toMatchObject({
      countNumber: '1/2569',
      status: 'counted',
      expectedSatang: '49800000',
      countedSatang: '49900000',
      differenceSatang: '100000',
      isOwn: false,
      pieces: [{ denominationSatang: 100_000, pieces: 499 }],
    });
    expect(await decide('treasurer', 'confirmed')).toMatchObject({
      status: 409,
      body: { code: 'cash-moved-since-count' },
    });
    expect((await decide('treasurer', 'declined')).status).toBe(200);
  });

  it('moves what differs when another person confirms it', async () => {
    const chair = await village.person('chair');
    const treasurer = await village.person('treasurer');
    const before = BigInt((await cashAsSeenBy('chair')).places[0]?.balanceSatang ?? '0');
    const thousands = Number(before / 100_000n);
    const body = { pieces: [{ denominationSatang: 100_000, pieces: thousands }] };
    const at = { placeId: money.placeId };
    const { body: made } = await chair.post('cashCounts', at, { body });
    const { id: countId } = made as { id: string };
    const confirm = { body: { outcome: 'confirmed' } };
    expect(await chair.post('decideCount', { countId }, confirm)).toMatchObject({
      status: 409,
      body: { code: 'count-confirmed-by-another' },
    });
    expect((await treasurer.post('decideCount', { countId }, confirm)).status).toBe(200);
    const after = (await cashAsSeenBy('chair')).places[0]?.balanceSatang;
    expect(after).toBe(String(BigInt(thousands) * 100_000n));
  });
});

describe('the limit of cash on hand', () => {
  it('says what is to be paid in, from the day the by-law sets it', async () => {
    expect((await cashAsSeenBy('treasurer')).depositDueSatang).toBe('0');
    const { centreId, administrator } = village;
    const limit = { key: 'cash-on-hand-limit-baht', value: 400_000, reason: 'มติ' };
    await administrator.post(
      'centrePolicies',
      { centreId },
      { body: { ...limit, effectiveFrom: '2026-11-01' } },
    );
    const seen = await cashAsSeenBy('treasurer');
    const onHand = BigInt(seen.places[0]?.balanceSatang ?? '0');
    expect(seen.depositDueSatang).toBe(String(onHand - 40_000_000n));
  });
});
