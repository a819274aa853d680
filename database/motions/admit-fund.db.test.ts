import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AdmissionTerms } from '#domain/funds/accession';
import type { Motion } from '#domain/meetings/motion-kinds';
import { joinFund } from '../accessions/join-fund.ts';
import { findGroupPage } from '../accessions/read-accessions.ts';
import { takeStep } from '../accessions/step.ts';
import { contentHash } from '../content-hash.ts';
import { Fund } from '../funds/fund.ts';
import { readBalances } from '../ledger/balances.ts';
import { AgendaItem, Resolution } from '../meetings/meeting-entities.ts';
import { getRow, listRows } from '../rows.ts';
import { anAgreedGroup, anAgreementText } from '../testing/agreed-group.ts';
import { actOf, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import {
  aVotingMotion,
  conveneAbout,
  decideAndDie,
  decideOn,
  voteOn,
} from '../testing/motion-world.ts';
import { listJoiningGroups } from './list-joining.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await anAgreementText(world);
});
afterAll(() => world.close());

const TERMS: AdmissionTerms = {
  hasMoney: true,
  lends: true,
  countsInHeadline: true,
  isCore: false,
  reserveSatang: 100_000n,
  capitalSatang: 5_000_000n,
  rateBasisPoints: 600,
  rateFromOn: '2020-03-01',
  dataSignedOn: '2020-02-20',
  dataSignedBy: 'ประธานธนาคารข้าว',
};

const admission = (accessionId: string, change: Partial<AdmissionTerms> = {}): Motion => ({
  kind: 'admit-fund',
  text: 'กลุ่มขอเข้าร่วม',
  accessionId,
  ...TERMS,
  ...change,
});

const em = () => world.database.fork();

async function votedYes(accessionId: string): Promise<string> {
  const { itemId } = await aVotingMotion(world, admission(accessionId));
  kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'approve' } }));
  return itemId;
}

const membersOf = (accessionId: string) =>
  listRows(em(), Fund, { where: { accessionId }, orderBy: { id: 'asc' } });

function joinByForm(accessionId: string) {
  const { rateBasisPoints, rateFromOn, dataSignedOn, dataSignedBy, ...fund } = TERMS;
  const signed = { rateBasisPoints, rateFromOn, dataSignedOn, dataSignedBy };
  const plan = { accessionId, accededOn: ON, fund, ...signed };
  return world.run((tx) => joinFund(tx, plan, actOf(world, 'secretary')));
}

describe('the admission of a fund', () => {
  it('is shown with its terms, and makes a member with books on the day', async () => {
    const accessionId = await anAgreedGroup(world);
    const offered = await listJoiningGroups(em(), world.centreId);
    expect(offered.map((group) => group.accessionId)).toContain(accessionId);
    const itemId = await votedYes(accessionId);
    const meanwhile = await listJoiningGroups(em(), world.centreId);
    expect(meanwhile.map((group) => group.accessionId)).not.toContain(accessionId);
    const item = await getRow(em(), AgendaItem, { id: itemId });
    expect(contentHash(item.evidence)).toBe(item.evidenceHash);
    expect(item.evidence).toMatchObject({
      admission: {
        agreedOn: '2020-02-01',
        capitalSatang: '5000000',
        rateBasisPoints: 600,
        commonRateBasisPoints: 600,
      },
    });
    expect(JSON.stringify(item.evidence)).not.toContain(TERMS.dataSignedBy);
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });

    const [fund] = await membersOf(accessionId);
    expect(fund).toMatchObject({
      kind: 'rice-bank',
      status: 'member',
      accededOn: ON,
      reserveSatang: 100_000n,
    });
    const balances = await readBalances(em(), fund?.id ?? '');
    expect(balances).toMatchObject({ cash: 5_000_000n, capital: 5_000_000n });
    const page = await findGroupPage(em(), accessionId);
    const { number, yearBe } = await getRow(em(), Resolution, { itemId });
    expect(page?.moves[0]).toMatchObject({
      toStatus: 'acceded',
      movedOn: ON,
      note: `มติที่ ${number}/${yearBe}`,
    });
    expect(page?.memberships[0]?.agreement).toMatchObject({ dataSignedOn: '2020-02-20' });
  });

  it('is made once by eight hands, and refused by name to whoever comes second', async () => {
    const accessionId = await anAgreedGroup(world);
    const itemId = await votedYes(accessionId);
    const later = await votedYes(accessionId);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => decideOn(world, itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    expect(await membersOf(accessionId)).toHaveLength(1);
    expect(await joinByForm(accessionId)).toEqual({ refused: 'joins-twice' });
    expect(await decideOn(world, later)).toEqual({ refused: 'joins-twice' });
    expect(await em().count(Resolution, { itemId: later })).toBe(0);
  });

  it('gives one member where form and resolution meet, whoever is first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const accessionId = await anAgreedGroup(world);
      const itemId = await votedYes(accessionId);
      const both = await Promise.all([decideOn(world, itemId), joinByForm(accessionId)]);
      expect(both.filter((outcome) => 'refused' in outcome)).toEqual([{ refused: 'joins-twice' }]);
      expect(await membersOf(accessionId)).toHaveLength(1);
    }
  });

  it('leaves nothing when its connection is killed before the commit, and is made whole afterwards', async () => {
    const accessionId = await anAgreedGroup(world);
    const itemId = await votedYes(accessionId);
    await expect(decideAndDie(world, itemId)).rejects.toThrow(/terminat/iu);
    expect(await membersOf(accessionId)).toEqual([]);
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });
    expect(await membersOf(accessionId)).toHaveLength(1);
  });

  it('is refused while the group has thought better of it', async () => {
    const accessionId = await anAgreedGroup(world);
    const itemId = await votedYes(accessionId);
    const no = { reason: 'keeps-its-own-rate', note: null, nextTryOn: '2021-06-01' } as const;
    const step = { accessionId, to: 'declined', movedOn: ON, ...no } as const;
    kept(await world.run((tx) => takeStep(tx, step, actOf(world, 'secretary'))));
    expect(await decideOn(world, itemId)).toEqual({ refused: 'group-not-at-this-step' });
    expect(await membersOf(accessionId)).toEqual([]);
  });

  it('leaves the group where it is when the members do not agree', async () => {
    const accessionId = await anAgreedGroup(world);
    const { itemId } = await aVotingMotion(world, admission(accessionId));
    kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'refuse' } }));
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'refused' });
    expect(await membersOf(accessionId)).toEqual([]);
    expect(kept(await joinByForm(accessionId))).toHaveProperty('fundId');
  });
});

describe('a group that is put before a meeting', () => {
  it.each<[string, Partial<AdmissionTerms>]>([
    ['rate-begins-after-joining', { rateFromOn: '2021-03-26' }],
    ['data-agreement-after-joining', { dataSignedOn: '2021-03-26' }],
    ['fund-without-money', { hasMoney: false }],
  ])('is refused as %s', async (refused, change) => {
    const accessionId = await anAgreedGroup(world);
    const motions = [admission(accessionId, change)];
    expect(await conveneAbout(world, { motions })).toEqual({ refused, at: 0 });
  });

  it('has agreed, is of the centre and no member', async () => {
    const asked = (accessionId: string) =>
      conveneAbout(world, { motions: [admission(accessionId)] });
    expect(await asked(randomUUID())).toEqual({ refused: 'no-such-group', at: 0 });
    const accessionId = await anAgreedGroup(world);
    kept(await joinByForm(accessionId));
    expect(await asked(accessionId)).toEqual({ refused: 'joins-twice', at: 0 });
  });

  it('keeps its terms: the database changes none and takes no motion without them', async () => {
    const accessionId = await anAgreedGroup(world);
    kept(await conveneAbout(world, { motions: [admission(accessionId)] }));
    const change = world.run((tx) =>
      tx.execute('update motion_admission set capital_satang = 1 where accession_id = ?', [
        accessionId,
      ]),
    );
    await expect(change).rejects.toThrow(/append-only/u);
    const bare = world.run((tx) =>
      tx.execute(
        `insert into motion (id, centre_id, area_code, kind, body, moved_by_user_id,
           moved_by_seat_id, moved_at) select ?, centre_id, area_code, kind, body,
           moved_by_user_id, moved_by_seat_id, moved_at from motion where kind = 'admit-fund' limit 1`,
        [randomUUID()],
      ),
    );
    await expect(bare).rejects.toMatchObject({ code: '23514' });
  });
});
