/** The migrations in the order in which they run. Listed, so that no folder is searched at start. */

import { Migration0001PlacesAndPeople } from './migrations/0001-places-and-people.ts';
import { Migration0002Cases } from './migrations/0002-cases.ts';
import { Migration0003Money } from './migrations/0003-money.ts';
import { Migration0004Meetings } from './migrations/0004-meetings.ts';
import { Migration0005Work } from './migrations/0005-work.ts';
import { Migration0006Reversals } from './migrations/0006-reversals.ts';
import { Migration0007CoreFunds } from './migrations/0007-core-funds.ts';
import { Migration0020Accessions } from './migrations/0020-accessions.ts';
import { Migration0021FundRegister } from './migrations/0021-fund-register.ts';
import { Migration0022CentreLife } from './migrations/0022-centre-life.ts';
import { Migration0023CommitteeTerms } from './migrations/0023-committee-terms.ts';

export const MIGRATIONS = [
  Migration0001PlacesAndPeople,
  Migration0002Cases,
  Migration0003Money,
  Migration0004Meetings,
  Migration0005Work,
  Migration0006Reversals,
  Migration0007CoreFunds,
  Migration0020Accessions,
  Migration0021FundRegister,
  Migration0022CentreLife,
  Migration0023CommitteeTerms,
] as const;
