import { Migration } from '@mikro-orm/migrations';

/** A membership may be one of the core of the centre: the funds that its work rests on. */
export class Migration0007CoreFunds extends Migration {
  override up(): void {
    this.addSql('alter table fund add column is_core boolean not null default false;');
  }

  override down(): void {
    this.addSql('alter table fund drop column is_core;');
  }
}
