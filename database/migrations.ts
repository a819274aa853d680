/** The migrations in the order in which they run. Listed, so that no folder is searched at start. */

import { Migration0001PlacesAndPeople } from './migrations/0001-places-and-people.ts';
import { Migration0002Cases } from './migrations/0002-cases.ts';
import { Migration0003Money } from './migrations/0003-money.ts';
import { Migration0004Meetings } from './migrations/0004-meetings.ts';
import { Migration0005Work } from './migrations/0005-work.ts';
import { Migration0006Reversals } from './migrations/0006-reversals.ts';
import { Migration0007CoreFunds } from './migrations/0007-core-funds.ts';
import { Migration0008ExtraUse } from './migrations/0008-extra-use.ts';

export const MIGRATIONS = [
  Migration0001PlacesAndPeople,
  Migration0002Cases,
  Migration0003Money,
  Migration0004Meetings,
  Migration0005Work,
  Migration0006Reversals,
  Migration0007CoreFunds,
  Migration0008ExtraUse,
] as const;
