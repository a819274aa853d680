import { Migration } from '@mikro-orm/migrations';

/** What the household chose for money beyond the instalment; null where a payment brought none. */
export class Migration0008ExtraUse extends Migration {
  override up(): void {
    this.addSql(
      "alter table repayment add column extra_use text check (extra_use in ('shorten', 'lower'));",
    );
  }

  override down(): void {
    this.addSql('alter table repayment drop column extra_use;');
  }
}
