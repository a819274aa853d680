import { Migration } from '@mikro-orm/migrations';

/**
 * Money beyond the instalment may pay the next instalments ahead (decision 0042). Each instalment keeps
 * how much of its principal and that of all after it was paid before its period began: no interest is
 * counted on it.
 */
export class Migration0051PaidAhead extends Migration {
  override up(): void {
    this.addSql(`${uses("'shorten', 'lower', 'prepay'")}
      alter table instalment add column paid_ahead_satang bigint not null default 0
        check (paid_ahead_satang >= 0);`);
  }

  override down(): void {
    this.addSql(`alter table instalment drop column paid_ahead_satang;
      ${uses("'shorten', 'lower'")}`);
  }
}

function uses(known: string): string {
  return `
      alter table repayment
        drop constraint repayment_extra_use_check,
        add constraint repayment_extra_use_check check (extra_use in (${known})),
        drop constraint repayment_extra_wish_check,
        add constraint repayment_extra_wish_check check (extra_wish in (${known}));`;
}
