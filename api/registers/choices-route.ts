/** What an entry can be about: contracts, people, groups, found by what people call them. */

import { RegisterChoiceQuery, RegisterChoices } from '#contracts/registers';
import { notePeopleListed } from '#database/audit/note-people-seen';
import { listChoices } from '#database/registers/list-choices';
import { CentreParams } from '../centres/centre-access.ts';
import { readRoute } from '../routing/route.ts';
import { actOnRegisters } from './reader.ts';

const readChoices = readRoute({
  path: 'registerChoices',
  summary: 'Contracts, people, groups, cases and visits that an entry of a register can name',
  params: CentreParams,
  query: RegisterChoiceQuery,
  answer: RegisterChoices,
  handle: async (asked) => {
    const { em, params, query } = asked;
    const { of, search } = query;
    const isOfVisits = of === 'cases' || of === 'visits';
    const act = await actOnRegisters(asked, isOfVisits ? 'record-visit' : 'keep-registers');
    if ('refused' in act) return { refused: 'not-found' };
    const { rows, personIds } = await listChoices(em, { ...params, of, search });
    await notePeopleListed(em, personIds, act);
    return { answer: { rows } };
  },
});

export const REGISTER_CHOICE_ROUTES = [readChoices];
