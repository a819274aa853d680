import { Migration } from '@mikro-orm/migrations';

/** Where a creditor who settled wants the money: an account, or another way, as the signed paper says. */
export class Migration0080WhereACreditorIsPaid extends Migration {
  override up(): void {
    this.addSql(`
      alter table negotiation_move add column pay_to text check (pay_to <> ''),
        add constraint paid_where_settled check (pay_to is null or to_status = 'settled');`);
  }

  override down(): void {
    this.addSql('alter table negotiation_move drop column pay_to;');
  }
}
