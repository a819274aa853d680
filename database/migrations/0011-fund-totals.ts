import { Migration } from '@mikro-orm/migrations';

/**
 * A row of the fund register may stand for several groups that are not recorded one by one; such a row
 * lends nothing. Memberships are counted by each fund and are no people.
 */
export class Migration0011FundTotals extends Migration {
  override up(): void {
    this.addSql(`
      alter table fund add column stands_for_groups integer not null default 1
        check (stands_for_groups between 1 and 1000);
      alter table fund add column membership_count integer check (membership_count >= 0);
      alter table fund add constraint fund_row_of_groups_lends_nothing
        check (stands_for_groups = 1 or not lends);`);
  }

  override down(): void {
    this.addSql(`
      alter table fund drop constraint fund_row_of_groups_lends_nothing;
      alter table fund drop column stands_for_groups, drop column membership_count;`);
  }
}
