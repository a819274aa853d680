import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DecisionPart } from '#domain/decisions/decision-parts';
import { AgendaItem } from '../meetings/meeting-entities.ts';
import { getRow } from '../rows.ts';
import {
  aDecidedCentre,
  tamperedWith,
  type DecidedCentre,
  type DecidedKind,
} from '../testing/decided-centre.ts';
import { replayCentre } from './replay-centre.ts';
import { replayItem, type ReplayedItem } from './replay-item.ts';

let centre: DecidedCentre;
beforeAll(async () => {
  centre = await aDecidedCentre();
});
afterAll(() => centre.world.close());

async function replay(em: EntityManager, kind: DecidedKind): Promise<ReplayedItem> {
  return replayItem(em, await getRow(em, AgendaItem, { id: centre.items[kind] }));
}

/** `part path: stored ≠ recomputed` of everything that differs. */
function told({ parts }: Pick<ReplayedItem, 'parts'>): string[] {
  return parts.flatMap(({ part, differences }) =>
    differences.map(({ path, stored, recomputed }) => `${part} ${path}: ${stored} ≠ ${recomputed}`),
  );
}

const partsOf = ({ parts }: ReplayedItem): DecisionPart[] => parts.map(({ part }) => part);

describe('a decision worked out anew', () => {
  it.each<[DecidedKind, readonly DecisionPart[]]>([
    ['majority', ['rules', 'by-laws', 'funds', 'room', 'votes', 'schedule', 'money', 'approvals']],
    ['casting', ['votes', 'money']],
    ['secret', ['votes', 'money']],
    ['recused', ['room', 'votes', 'money']],
    ['proxy', ['room', 'votes', 'money']],
    ['split', ['split', 'votes', 'schedule', 'money', 'approvals']],
    ['refused', ['funds', 'room', 'votes']],
    ['spread', ['change', 'room', 'votes', 'money']],
    ['waiver', ['change', 'room', 'votes', 'money']],
  ])('is the same, figure by figure: %s', async (kind, parts) => {
    const replayed = await replay(centre.world.database.fork(), kind);
    expect(told(replayed)).toEqual([]);
    expect(partsOf(replayed)).toEqual(expect.arrayContaining(['evidence', ...parts]));
    expect(replayed.parts.flatMap(({ notKept }) => notKept)).toEqual([]);
  });

  it('is the same for a whole centre, motions too, told meeting by meeting', async () => {
    const em = centre.world.database.fork();
    const seen: string[] = [];
    const differing: string[] = [];
    for await (const { at, of, items } of replayCentre(em, centre.world.centreId)) {
      seen.push(`${at}/${of}`);
      differing.push(...items.flatMap(told));
    }
    expect(differing).toEqual([]);
    expect(seen.at(-1)).toBe(`${seen.length}/${seen.length}`);
    expect(seen.length).toBeGreaterThan(Object.keys(centre.items).length);
  });
});

type Tampering = readonly (readonly [sql: string, params: readonly unknown[]])[];

/** What is said of an item once rows were changed past every guard of the database. */
function afterTampering(kind: DecidedKind, tampering: Tampering): Promise<string[]> {
  return tamperedWith(centre.world, tampering, async (em) => told(await replay(em, kind)));
}

describe('one figure changed past the guards is found and named', () => {
  it('a vote: the count, the outcome, the lender and the money', async () => {
    const said = await afterTampering('casting', [
      [
        `update vote set choice = 'refuse', fund_id = null where item_id = ? and user_id = 'user-treasurer'`,
        [centre.items.casting],
      ],
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        'votes resolution.outcome: approved ≠ refused',
        'votes resolution.votesFor: 2 ≠ 3',
        'votes resolution.amountSatang: 2745000 ≠ null',
        'votes itemStatus: approved ≠ refused',
      ]),
    );
    expect(said.some((line) => line.startsWith('money lenders'))).toBe(true);
  });

  it('a counter of a secret ballot', async () => {
    const said = await afterTampering('secret', [
      [
        `update secret_ballot_count set votes = votes + 1 where item_id = ? and choice_key = 'refuse'`,
        [centre.items.secret],
      ],
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        'votes papers: 4 ≠ 5',
        'votes resolution.outcome: approved ≠ refused',
      ]),
    );
  });

  it.each<[string, DecidedKind, string, string]>([
    [
      'a figure that members saw',
      'majority',
      `update agenda_item set evidence =
         jsonb_set(evidence, '{funds,0,offer,instalmentSatang}', '"98761"') where id = ?`,
      'funds funds.FUND.offer.instalmentSatang: 98761 ≠',
    ],
    [
      'what a fund was judged on',
      'majority',
      `update agenda_item set evidence =
         jsonb_set(evidence, '{funds,0,facts,cashSatang}', '"1"') where id = ?`,
      'funds funds.FUND.isAble: true ≠ false',
    ],
    [
      'the ranking',
      'majority',
      `update agenda_item set evidence = jsonb_set(evidence, '{funds}',
         jsonb_build_array(evidence #> '{funds,1}', evidence #> '{funds,0}', evidence #> '{funds,2}'))
       where id = ?`,
      'funds ranking.0: ',
    ],
    [
      'a policy that members were shown',
      'majority',
      `update agenda_item set evidence =
         jsonb_set(evidence, '{policies,majority-basis-points}', '6000') where id = ?`,
      'rules policies.majority-basis-points: 6000 ≠ 5000',
    ],
    [
      'the rule of the meeting',
      'majority',
      `update meeting set quorum_basis_points = 9000
        where id = (select meeting_id from agenda_item where id = ?)`,
      'rules rule.quorumBasisPoints: 9000 ≠ 5000',
    ],
    [
      'who was there',
      'majority',
      `update attendance_movement set is_present = true where meeting_id =
         (select meeting_id from agenda_item where id = ?)`,
      'room present: 5 ≠ 6',
    ],
    [
      'who left the item',
      'recused',
      `update declared_interest set has_interest = false, reason = null where item_id = ?`,
      'room count.recused.length: 2 ≠ 0',
    ],
    [
      'a proxy',
      'proxy',
      `delete from meeting_proxy where meeting_id =
         (select meeting_id from agenda_item where id = ?)`,
      'room count.byProxy: 1 ≠ 0',
    ],
    [
      'an instalment as it was made',
      'majority',
      `update decided_schedule set rows = jsonb_set(rows, '{4,interestSatang}', '"1"')
        where resolution_id = (select id from resolution where item_id = ?)`,
      'schedule rows.4.interestSatang: 1 ≠',
    ],
    [
      'money set aside by one of several funds',
      'split',
      `update journal_line set debit_satang = debit_satang + 1 where debit_satang > 0 and entry_id in
         (select e.id from journal_entry e join loan l on l.id = e.loan_id
            join resolution r on r.id = l.resolution_id where r.item_id = ? limit 1)`,
      'money posted.',
    ],
    [
      'an instalment after a change',
      'spread',
      `update loan_change set rows_after = jsonb_set(rows_after, '{9,principalSatang}', '"1"')
        where id = (select loan_change_id from agenda_item where id = ?)`,
      'change resolved.9.principalSatang: 1 ≠',
    ],
    [
      'principal that was written off',
      'waiver',
      `update journal_line set debit_satang = debit_satang + 1 where debit_satang > 0 and entry_id =
         (select c.entry_id from loan_change c join agenda_item i on i.loan_change_id = c.id
           where i.id = ?)`,
      'money posted.0.lines.',
    ],
  ])('%s', async (_what, kind, sql, expected) => {
    const itemId = centre.items[kind];
    const said = await afterTampering(kind, [[sql, [itemId]]]);
    const lines = said.map((line) => line.replace(/funds\.[0-9a-f-]{36}/u, 'funds.FUND'));
    expect(lines.filter((line) => line.startsWith(expected))).not.toEqual([]);
  });

  it('evidence of which nothing is worked out no longer has its hash', async () => {
    const said = await afterTampering('refused', [
      [
        `update agenda_item set evidence = jsonb_set(evidence, '{frozenOn}', '"2021-03-24"') where id = ?`,
        [centre.items.refused],
      ],
    ]);
    expect(said.some((line) => line.startsWith('evidence hash: '))).toBe(true);
  });
});
